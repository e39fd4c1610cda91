import { addDays, addHours, addMinutes } from "date-fns";
import mongoose from "mongoose";
import { Session } from "../../database/sessions.ts";
import { isStaff } from "../rights/roles.ts";
import { Person } from "./person.ts";
import { digestOf, newSecret } from "./secrets.ts";


/** Opens a session and returns its cookie. Staff: 12 h at most; others: 30 days. */
export async function openSession(person: Person, at = new Date()) {
  const secret = newSecret();
  const staff = isStaff(person);
  const expiresAt = staff ? addHours(at, 12) : addDays(at, 30);
  await Session.create({ digest: digestOf(secret), person: person._id, staff, seenAt: at, createdAt: at, expiresAt });
  return secret;
}

/** The person of this cookie, or null. Idle for 30 min (staff) or 14 days (others), the session is over. */
export async function personOfSession(secret: string, at = new Date()) {
  const after = (limit: Date) => mongoose.trusted({ $gt: limit });
  const awake = [
    { staff: true, seenAt: after(addMinutes(at, -30)) },
    { staff: false, seenAt: after(addDays(at, -14)) },
  ];
  const session = await Session.findOne({ digest: digestOf(secret), expiresAt: after(at), $or: awake });
  if (!session) return null;
  if (at.getTime() - session.seenAt.getTime() > 60_000) await Session.updateOne({ _id: session._id }, { seenAt: at });
  return Person.findOne({ _id: session.person, disabledAt: null });
}

export const closeSession = (secret: string) => Session.deleteOne({ digest: digestOf(secret) });
