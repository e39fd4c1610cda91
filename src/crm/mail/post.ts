import { Letter } from "./letter.ts";
import { close } from "./envelope.ts";
import { nudge } from "./nudge.ts";

type Options = { calendar?: string; expiresAt?: Date; at?: Date };

/** Puts a letter in the outbox, inside the caller's unit of work: no commit, no letter. One recipient a letter. */
export async function post(template: string, to: { name: string; address: string }, data: object, { calendar, expiresAt, at = new Date() }: Options = {}) {
  await Letter.create([{ template, to: to.address, toName: to.name, data: close(data), calendar: calendar ?? null, expiresAt, dueAt: at }]);
  nudge();
}
