import mongoose from "mongoose";
import { EntryLink } from "../entry/entryLink.ts";
import { AuthenticatorApp } from "../factors/authenticatorApp.ts";
import { FederatedIdentity } from "../federation/federatedIdentity.ts";
import { Passkey } from "../passkeys/passkey.ts";
import { Password } from "../passwords/password.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";
import { anyAccent } from "./anyAccent.ts";
import { standings } from "./standing.ts";

type Asked = { query: string; standing: keyof typeof standings | ""; skip: number; limit: number };

/** A page of the staff, by name, with their invitations and ways to sign in. The staff are some dozens: the index of roles keeps the others away. */
export async function findColleagues({ query, standing, skip, limit }: Asked) {
  const words = anyAccent(query);
  const filter = { roles: mongoose.trusted({ $in: staffRoles }), ...(standing ? standings[standing].filter : {}), ...(query ? { $or: [{ name: words }, { email: words }] } : {}) };
  const [found, total] = await Promise.all([Person.find(filter).sort({ name: 1, _id: 1 }).skip(skip).limit(limit), Person.countDocuments(filter)]);
  return { found, total, ...(await holdingsOfAll(found)) };
}

/** Who of these has what, as sets of ids, and their invitations. */
async function holdingsOfAll(people: Person[]) {
  const theirs = { person: mongoose.trusted({ $in: people.map(({ _id }) => _id) }) };
  const [invitations, ...held] = await Promise.all([
    EntryLink.find({ ...theirs, kind: "invitation" }),
    ...[Password, AuthenticatorApp, Passkey, FederatedIdentity].map(model => (model as typeof Password).distinct("person", theirs)),
  ]);
  const [passwords, apps, passkeys, identities] = held.map(ids => new Set(ids.map(String)));
  return { invitations: new Map(invitations.map(one => [String(one.person), one])), passwords: passwords!, apps: apps!, passkeys: passkeys!, identities: identities! };
}
export type Found = Awaited<ReturnType<typeof findColleagues>>;
