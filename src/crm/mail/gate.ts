import { registered } from "../registry/registered.ts";
import { Person } from "../people/person.ts";
import type { LetterKind } from "./kinds.ts";
import { Mailbox } from "./mailbox.ts";
import mongoose from "mongoose";

/** Why a letter is held back, in words for the staff. */
export const suppressions = {
  bounced: "L’adresse est refusée par son serveur",
  unsubscribed: "La personne ne veut plus de ces lettres",
  left: "La personne est partie",
  paused: "La personne est en pause",
  unconfirmed: "L’adresse n’a jamais été confirmée",
} as const;
export type Suppression = keyof typeof suppressions;

const oneOf = (values: string[]) => mongoose.trusted({ $in: values });

/**
 * The one gate before every send: who of these addresses is not written to, and why. A personal letter (a code, a sign-in) is held
 * back only where the address bounced; the others also where it unsubscribed from that kind, or its owner left, paused or never
 * confirmed. Addresses in lower case; those that may be written to are not in the answer.
 */
export async function heldBack(addresses: string[], kind: LetterKind): Promise<Map<string, Suppression>> {
  const held = new Map<string, Suppression>();
  const boxes = await Mailbox.find({ address: oneOf(addresses) }).lean();
  if (kind !== "personal") {
    const holds = registered().flatMap(({ holdsLetters }) => holdsLetters ?? []);
    for (const found of await Promise.all([closedAccounts(addresses), ...holds.map(hold => hold(addresses, kind))])) for (const [address, why] of found) held.set(address, why);
    for (const { address, stopped } of boxes) if (stopped.includes(kind)) held.set(address, "unsubscribed");
  }
  for (const { address, bouncedAt } of boxes) if (bouncedAt) held.set(address, "bounced");
  return held;
}

async function closedAccounts(addresses: string[]) {
  const closed = await Person.find({ email: oneOf(addresses), disabledAt: mongoose.trusted({ $ne: null }) }).select("email").lean();
  return new Map(closed.map(({ email }) => [email, "left" as const]));
}

/** Why this letter is held back, or null. */
export const suppressionOf = async (address: string, kind: LetterKind) => (await heldBack([address.toLowerCase()], kind)).get(address.toLowerCase()) ?? null;

