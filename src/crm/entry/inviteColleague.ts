import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { closeSessionsOf } from "../people/sessions.ts";
import { staffRoles } from "../rights/roles.ts";
import { mailInvitation } from "./mailInvitation.ts";
import { type TypedColleague, readColleague } from "./readColleague.ts";

type Invited = { typed: TypedColleague; by: Person; at: Date };

/** Makes somebody a member of the staff, who comes in by the link mailed to them. An address of the staff already is refused; two who invite it at once invite it once. */
export async function inviteColleague({ typed, by, at }: Invited) {
  const { name, email, roles, territory } = await readColleague(typed);
  try {
    return await unitOfWork(async () => {
      const change = { $set: { ...territory, disabledAt: null, seenAt: null }, $setOnInsert: { name }, $addToSet: { roles: { $each: roles } } };
      const person = await Person.findOneAndUpdate({ email, roles: mongoose.trusted({ $nin: staffRoles }) }, change, { upsert: true, returnDocument: "after", runValidators: true }).orFail();
      await closeSessionsOf(person);
      await mailInvitation(person, by, at);
      await record(by, "person.invited", person, at, { roles, departements: territory.departements, epcis: territory.epcis });
      return person;
    });
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal("colleague-known", "Cette adresse est déjà celle d’une personne de l’équipe.", "email");
    throw error;
  }
}
