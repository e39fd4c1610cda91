import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { refusalsOf } from "../../web/refusalsOf.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import { type Person, personWith } from "../people/person.ts";
import { Ambassador } from "./ambassador.ts";
import type { Typed } from "./offerForm.ts";
import { readOffer } from "./readOffer.ts";

/** Keeps what a volunteer offers and mails the link that confirms it. Says everything that is wrong at once. */
export async function enrol(email: string, typed: Typed, at = new Date()) {
  const offer = await readOffer(typed, { more: refusalsOf(() => readEmail(email)), at });
  const address = readEmail(email);
  return unitOfWork(async () => {
    const person = await personWith(address, offer.name, "ambassador");
    if (await Ambassador.exists({ person: person._id })) return sayKnown(person);
    const [ambassador] = await Ambassador.create([{ ...offer, email: address, person: person._id }]);
    const link = `${config().PUBLIC_URL}/ambassadeurs/${ambassador!.publicId}`;
    await post("ambassador-confirm", { name: ambassador!.name, address }, { name: ambassador!.name, link }, { about: ambassador! });
    await record("visitor", "ambassador.enrolled", ambassador!, at);
  });
}

/** The form answers the same to a known address, so that nobody learns who is enrolled; its owner reads it. */
async function sayKnown(person: Person) {
  const known = await Ambassador.findOne({ person: person._id }).orFail();
  await post("ambassador-known", { name: known.name, address: known.email }, { name: known.name, link: `${config().PUBLIC_URL}/ambassadeurs/${known.publicId}` }, { about: known });
}
