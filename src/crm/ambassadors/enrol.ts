import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { refusalsOf } from "../../web/refusalsOf.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import { type Person, personWith } from "../people/person.ts";
import { placeOf } from "../territories/place.ts";
import { Ambassador } from "./ambassador.ts";
import { enrolment } from "./enrolment.ts";
import { readEmployer } from "./readEmployer.ts";

/** Keeps what a volunteer offers and mails the link that confirms it. Says everything that is wrong at once. */
export async function enrol({ email, siren = "", ...typed }: { email: string; siren?: string } & Record<string, string | string[]>, at = new Date()) {
  const offered = enrolment.safeParse(typed);
  const faults = [...refusalsOf(offered), ...refusalsOf(() => readEmail(email))];
  const employer = await readEmployer(siren, "siren").catch(error => void faults.push(refusalIn(error)));
  if (faults.length || !offered.success) throw new Refusals(faults);
  const address = readEmail(email);
  const place = await placeOf(offered.data);
  return unitOfWork(async () => {
    const person = await personWith(address, offered.data.name, "ambassador");
    if (await Ambassador.exists({ person: person._id })) return sayKnown(person);
    const [ambassador] = await Ambassador.create([{ ...offered.data, email: address, person: person._id, employer: employer ?? null, ...place }]);
    const link = `${config().PUBLIC_URL}/ambassadeurs/${ambassador!.publicId}`;
    await post("ambassador-confirm", { name: ambassador!.name, address }, { name: ambassador!.name, link }, { about: ambassador! });
    await record("visitor", "ambassador.enrolled", ambassador!, at);
  });
}

function refusalIn(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

/** The form answers the same to a known address, so that nobody learns who is enrolled; its owner reads it. */
async function sayKnown(person: Person) {
  const known = await Ambassador.findOne({ person: person._id }).orFail();
  await post("ambassador-known", { name: known.name, address: known.email }, { name: known.name, link: `${config().PUBLIC_URL}/ambassadeurs/${known.publicId}` }, { about: known });
}
