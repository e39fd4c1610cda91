import type { Types } from "mongoose";
import { afterCommit } from "../../database/transaction.ts";
import { type Subject, dossierOf } from "../journal/record.ts";
import { close } from "./envelope.ts";
import { Letter } from "./letter.ts";
import { nudge } from "./nudge.ts";

type Placed = Subject & { zone?: string | null; departement?: string | null };
type Options = { calendar?: string; expiresAt?: Date; at?: Date; about?: Placed; channel?: "mail" | "sms"; batch?: Types.ObjectId };

/** Puts a letter in the outbox, inside the caller's unit of work: no commit, no letter. One recipient a letter. */
export async function post(template: string, to: { name: string; address: string }, data: object, { calendar, expiresAt, at = new Date(), about, channel = "mail", batch }: Options = {}) {
  const [letter] = await Letter.create([{ template, channel, batch: batch ?? null, about: about ? dossierOf(about) : null, zone: about?.zone ?? null, departement: about?.departement ?? null, to: to.address, toName: to.name, data: close(data), calendar: calendar ?? null, expiresAt, dueAt: at }]);
  afterCommit(nudge);
  return letter!;
}
