import { unitOfWork } from "../../database/transaction.ts";
import { type Actor, record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { closeSessionsOf } from "../people/sessions.ts";
import { hashOf } from "./hash.ts";
import { Password } from "./password.ts";
import { readPassword } from "./readPassword.ts";

/** The hash of a password that this person has chosen; refused at the field where it is no good one. Made before the unit of work: it takes its time. */
export const newHash = (password: string, person: Person) => hashOf(readPassword(password, person));

type Chosen = { person: Person; hash: string; by: Actor; at: Date; keep?: string };

/** Gives this person a password in place of the old one, and closes their sessions; `keep` is the cookie of the one they are in. */
export async function setPassword({ person, hash, by, at, keep }: Chosen) {
  await unitOfWork(async () => {
    await Password.updateOne({ person: person._id }, { $set: { hash, setAt: at } }, { upsert: true });
    await closeSessionsOf(person, keep);
    await record(by, "person.password-set", person, at);
  });
}
