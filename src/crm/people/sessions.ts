import { addDays, addHours, addMinutes } from "date-fns";
import mongoose from "mongoose";
import { Session } from "../../database/sessions.ts";
import { isStaff } from "../rights/roles.ts";
import { Person } from "./person.ts";
import { digestOf, newSecret } from "./secrets.ts";

type Known = { device?: string; provenAt?: Date; idToken?: string | null };

/** Opens a session and returns its cookie. Staff: 12 h at most; others: 30 days. */
export async function openSession(person: Person, at = new Date(), known: Known = {}) {
  const secret = newSecret();
  const staff = isStaff(person);
  const expiresAt = staff ? addHours(at, 12) : addDays(at, 30);
  await Session.create([{ digest: digestOf(secret), person: person._id, staff, seenAt: at, createdAt: at, expiresAt, ...known }]);
  await seen(person, at);
  return secret;
}

const seen = (person: Pick<Person, "_id">, at: Date) => Person.updateOne({ _id: person._id }, { $set: { seenAt: at } }, { timestamps: false });

const after = (limit: Date) => mongoose.trusted({ $gt: limit });
/** Idle for 30 min (staff) or 14 days (others), a session is over. */
const open = (at: Date) => ({
  expiresAt: after(at),
  $or: [
    { staff: true, seenAt: after(addMinutes(at, -30)) },
    { staff: false, seenAt: after(addDays(at, -14)) },
  ],
});

/** The open sessions of this person, the latest used first. */
export const sessionsOf = (person: Pick<Person, "_id">, at: Date) => Session.find({ person: person._id, ...open(at) }).sort({ seenAt: -1 }).limit(50);

/** The person of this cookie, or null. */
export async function personOfSession(secret: string, at = new Date()) {
  const session = await Session.findOne({ digest: digestOf(secret), ...open(at) });
  if (!session) return null;
  if (at.getTime() - session.seenAt.getTime() > 60_000) {
    await Session.updateOne({ _id: session._id }, { seenAt: at });
    await seen({ _id: session.person }, at);
  }
  return Person.findOne({ _id: session.person, disabledAt: null });
}

/** The same session under a new cookie, which is returned: whoever had learnt the old one has nothing. */
export async function renewSession(secret: string) {
  const next = newSecret();
  await Session.updateOne({ digest: digestOf(secret) }, { $set: { digest: digestOf(next) } });
  return next;
}

/** The id of this cookie's session, which outlives the cookie; "" where there is none. */
export async function sessionId(secret: string | null) {
  const found = secret && (await Session.exists({ digest: digestOf(secret) }));
  return found ? String(found._id) : "";
}

/** Closes this session and returns what was known of it. */
export const closeSession = (secret: string) => Session.findOneAndDelete({ digest: digestOf(secret) });

/** Closes every session of this person, inside the caller's unit of work; all but one where `except` is its cookie. */
export const closeSessionsOf = (person: Pick<Person, "_id">, except?: string) =>
  Session.deleteMany({ person: person._id, ...(except ? { digest: mongoose.trusted({ $ne: digestOf(except) }) } : {}) });
