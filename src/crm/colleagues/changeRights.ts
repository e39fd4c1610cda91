import { unitOfWork } from "../../database/transaction.ts";
import { orNotFound } from "../../web/errors.ts";
import { type TypedRights, readRights } from "../entry/readColleague.ts";
import { frenchList } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";
import { closeSessionsOf } from "../people/sessions.ts";
import { territoryWords } from "../people/territoryWords.ts";
import { type Role, roles as allRoles, staffRoles } from "../rights/roles.ts";
import { isAdministrator, keepAdministrator } from "./keepAdministrator.ts";

type Changed = { person: Pick<Person, "_id">; typed: TypedRights; by: Person; at: Date; keep?: string };

/** Gives a colleague other roles or another territory; their sessions end (but the one of `keep`, who changes their own), and they are told. */
export async function changeRights({ person: { _id }, typed, by, at, keep }: Changed) {
  const { roles, territory } = await readRights(typed);
  await unitOfWork(async () => {
    const before = orNotFound(await Person.findById(_id));
    const others = before.roles.filter(role => !staffRoles.includes(role as Role));
    const after = orNotFound(await Person.findOneAndUpdate({ _id }, { $set: { ...territory, roles: [...others, ...roles] } }, { returnDocument: "after", runValidators: true }));
    if (isAdministrator(before)) await keepAdministrator();
    await closeSessionsOf(after, keep);
    const words = { name: after.name, by: by.name, roles: frenchList(roles.map(role => allRoles[role].label)), territory: await territoryWords(after) };
    await post("rights-changed", { name: after.name, address: after.email }, words);
    await record(by, "person.rights-changed", after, at, { roles, departements: territory.departements, epcis: territory.epcis });
  });
}
