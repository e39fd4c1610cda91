import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { unlearnWords } from "../find/unlearnWords.ts";
import { type Actor, record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { isStaff } from "../rights/roles.ts";
import { registered } from "../registry/registered.ts";
import { blotOut } from "./blotOut.ts";
import { Erasure, emailDigest } from "./erasure.ts";
import { forget, wordsOf } from "./forget.ts";
import { gather } from "./gather.ts";
import { keepLedger } from "./ledger.ts";
import { sortOut } from "./sortOut.ts";

type Erasing = { email: string; by: Actor; from: Erasure["by"]; at?: Date };
const mostRounds = 5;

/**
 * Erases somebody by their address: documents that are theirs go or are emptied as each feature declares, texts about others are
 * blotted, the salts of their dossiers are dropped; what the law keeps stays. What comes in meanwhile is found by the next round.
 * Returns how many documents were touched and how many are kept. Refused for a colleague whose account is open.
 */
export async function erase({ email, by, from, at = new Date() }: Erasing) {
  const person = await Person.findOne({ email });
  if (person && isStaff(person) && !person.disabledAt) throw new Refusal("staff-open", "C’est un compte de l’équipe encore ouvert : fermez-le d’abord.");
  const sum = { erased: 0, kept: 0 };
  const words = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const done = await eraseOnce({ email, by, at });
    [sum.erased, sum.kept] = [sum.erased + done.erased, Math.max(sum.kept, done.kept)];
    for (const word of done.words) words.add(word);
    if (!done.erased) break;
  }
  await unlearnWords([...words]);
  await unitOfWork(async () => {
    const [erasure] = await Erasure.create([{ digest: emailDigest(email), at, by: from, ...sum }]);
    await record(by, "privacy.erased", erasure!, at, { from, ...sum });
  });
  await keepLedger();
  return sum;
}

async function eraseOnce({ email, by, at }: { email: string; by: Actor; at: Date }) {
  return unitOfWork(async () => {
    const { who, found } = await gather(email);
    for (const { parting } of registered()) await parting?.(who, by, at);
    const fates = await sortOut(found);
    const erased = (await forget(fates, at)) + (await blotOut(who));
    return { erased, kept: fates.reduce((sum, { kept }) => sum + kept.length, 0), words: wordsOf(fates) };
  });
}
