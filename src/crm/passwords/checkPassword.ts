import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { peopleOfDevice } from "../gates/device.ts";
import { countTry, forgetTries } from "../gates/tries.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";
import { hashOf, isOutdated, matches } from "./hash.ts";
import { Password } from "./password.ts";

export type From = { ip: string; device: string | undefined };
type Tried = { email: string; password: string; from: From; at: Date };

/** Tries of a password: by one address for one account, by all unknown browsers for one account, by one address in all. */
export const passwordLimits = { here: { most: 5, minutes: 15 }, account: { most: 30, minutes: 60 }, address: { most: 100, minutes: 15 } };

/**
 * The member of staff whose address and password these are. The same refusal, after as long a time, whatever is wrong. Tries are
 * counted first. A browser by which the person has come in before is counted apart, so that strangers never shut them out.
 */
export async function checkPassword({ email, password, from, at }: Tried) {
  const visitors = await peopleOfDevice(from.device);
  const person = await Person.findOne({ email, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) });
  const here = await countHere(email, from, Boolean(person && visitors.includes(String(person._id))), at);
  const kept = person && (await Password.findOne({ person: person._id }));
  if (!(await matches(kept?.hash ?? null, password)) || !person || !kept) throw new Refusal("wrong-password", "L’adresse ou le mot de passe n’est pas le bon.", "password");
  await forgetTries(here);
  if (isOutdated(kept.hash)) await Password.updateOne({ _id: kept._id, hash: kept.hash }, { $set: { hash: await hashOf(password) } });
  return person;
}

/** Counts this try under the names that it goes by; returns the one that a success forgets. */
async function countHere(email: string, { ip, device }: From, known: boolean, at: Date) {
  const here = `password:${email}:${known ? device : ip}`;
  await countTry({ name: here, ...passwordLimits.here, at });
  if (known) return here;
  await countTry({ name: `password:${email}`, ...passwordLimits.account, at });
  await countTry({ name: `password:from:${ip}`, ...passwordLimits.address, at });
  return here;
}
