import mongoose from "mongoose";
import type { Suppression } from "../mail/gate.ts";
import type { LetterKind } from "../mail/kinds.ts";
import { Person } from "../people/person.ts";
import { Ambassador } from "./ambassador.ts";

const quiet: Record<string, Suppression> = { paused: "paused", unconfirmed: "unconfirmed", declined: "left" };
const concerned: LetterKind[] = ["meetings", "news"];

/**
 * Ambassadors who are not written to: on pause, not kept, or never confirmed. Anybody can type somebody else's address into the
 * enrolment form: one that is known in another role besides is not silenced by it.
 */
export async function quietAmbassadors(addresses: string[], kind: LetterKind): Promise<Map<string, Suppression>> {
  if (!concerned.includes(kind)) return new Map();
  const among = mongoose.trusted({ $in: addresses });
  const found = await Ambassador.find({ email: among, status: mongoose.trusted({ $in: Object.keys(quiet) }) }).select("email status").lean();
  const unconfirmed = found.some(({ status }) => status === "unconfirmed");
  const others = new Set(unconfirmed ? (await Person.find({ email: among, "roles.1": mongoose.trusted({ $exists: true }) }).select("email").lean()).map(({ email }) => email) : []);
  return new Map(found.filter(({ email, status }) => status !== "unconfirmed" || !others.has(email)).map(({ email, status }) => [email, quiet[status]!]));
}
