import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";
import { mailInvitation } from "./mailInvitation.ts";

type Again = { person: Pick<Person, "_id">; by: Person; at: Date };

/** Mails a new invitation to a colleague who has never come in; the link before it is dead. */
export async function sendInvitationAgain({ person: { _id }, by, at }: Again) {
  await unitOfWork(async () => {
    const awaited = { _id, seenAt: null, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) };
    const person = await Person.findOneAndUpdate(awaited, { $inc: { counted: 1 } }, { returnDocument: "after" });
    if (!person) throw new Refusal("already-in", "Cette personne est déjà entrée, ou son compte est fermé.");
    await mailInvitation(person, by, at);
    await record(by, "person.invited-again", person, at);
  });
}
