import { type Actor, record } from "../journal/record.ts";
import { personWith } from "../people/person.ts";
import type { Company } from "./company.ts";
import { Membership } from "./membership.ts";

type Admission = { company: Company; name: string; email: string; admin: boolean; by: Actor; at: Date };

/** Makes this person a member of the company, once; an administrator stays one. Inside the caller's unit of work. */
export async function admit({ company, name, email, admin, by, at }: Admission) {
  const person = await personWith(email, name, "signatory");
  await Membership.updateOne({ company: company._id, person: person._id }, { $setOnInsert: { company: company._id, person: person._id }, ...(admin ? { $set: { admin: true } } : {}) }, { upsert: true });
  await record(by, "company.member-admitted", company, at, { person: String(person._id), admin });
  return person;
}
