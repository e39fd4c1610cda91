import { addMinutes } from "date-fns";
import { config } from "../../config.ts";
import type { Person } from "../people/person.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { EntryLink, type EntryKind, entryKinds } from "./entryLink.ts";

/** A new link of this kind for this person, and until when it lasts; the one before opens nothing any more. Inside the caller's unit of work. */
export async function newEntryLink(person: Pick<Person, "_id">, kind: EntryKind, at: Date) {
  const secret = newSecret();
  const expiresAt = addMinutes(at, entryKinds[kind].hours * 60);
  await EntryLink.updateOne({ person: person._id, kind }, { $set: { digest: digestOf(secret), sentAt: at, expiresAt, usedAt: null } }, { upsert: true });
  return { link: `${config().PUBLIC_URL}/connexion/invitation/${secret}`, expiresAt };
}
