import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { Password } from "../passwords/password.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";
import { EntryLink } from "./entryLink.ts";

type Cancelled = { person: Pick<Person, "_id">; by: Person; at: Date };

/** Takes an invitation back before its person has come in: the link is dead, the roles are gone, and who has no other role has no account. */
export async function cancelInvitation({ person: { _id }, by, at }: Cancelled) {
  await unitOfWork(async () => {
    const awaited = { _id, seenAt: null, roles: mongoose.trusted({ $in: staffRoles }) };
    const person = await Person.findOneAndUpdate(awaited, { $pull: { roles: { $in: staffRoles } }, $set: { departements: [], epcis: [], zones: [] } }, { returnDocument: "after" });
    if (!person) throw new Refusal("already-in", "Cette personne est déjà entrée : fermez son compte plutôt.");
    if (!person.roles.length) await Person.updateOne({ _id }, { $set: { disabledAt: at } });
    await EntryLink.deleteMany({ person: _id });
    await Password.deleteMany({ person: _id });
    await record(by, "person.invitation-cancelled", person, at);
  });
}
