import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { newHash, setPassword } from "../passwords/setPassword.ts";
import { Person } from "../people/person.ts";
import { digestOf } from "../people/secrets.ts";
import { staffRoles } from "../rights/roles.ts";
import { EntryLink } from "./entryLink.ts";

const live = (secret: string, at: Date) => ({ digest: digestOf(secret), usedAt: null, expiresAt: mongoose.trusted({ $gt: at }) });
const colleague = (id: unknown) => Person.findOne({ _id: id, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) });

/** Whom this link awaits and why; null when it was used, replaced, cancelled or is too old. Looking uses nothing up. */
export async function entryOf(secret: string, at: Date) {
  const link = await EntryLink.findOne(live(secret, at));
  const person = link && (await colleague(link.person));
  return person ? { person, kind: link.kind } : null;
}

/** Chooses the password that the link was mailed for, and closes all sessions of its person; null when the link is dead. Of two tries only the first finds it unused. */
export async function acceptEntry(secret: string, password: string, at: Date) {
  const awaited = await entryOf(secret, at);
  if (!awaited) return null;
  const hash = await newHash(password, awaited.person);
  return unitOfWork(async () => {
    const link = await EntryLink.findOneAndUpdate(live(secret, at), { usedAt: at });
    const person = link && (await colleague(link.person));
    if (!person) return null;
    await setPassword({ person, hash, by: person, at });
    await record(person, "person.entry-used", person, at, { kind: link.kind });
    return person;
  });
}
