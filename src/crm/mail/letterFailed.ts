import { addHours, addMinutes, subHours } from "date-fns";
import mongoose from "mongoose";
import { type Failure, failureOf } from "./failure.ts";
import { Letter } from "./letter.ts";
import { Mailbox, keptMailbox } from "./mailbox.ts";

const mostTries = 12;
/** A refusal for good is asked once more after these hours: servers are wrong too. */
const confirmHours = 4;

/**
 * After a failed try. For now: again in 1, 2, 4 … 60 minutes, give or take a fifth, twelve times, then the staff are told. For good:
 * once more in four hours; said again, the letter is given up, and an address said wrong twice an hour apart has bounced.
 */
export async function letterFailed(letter: Letter, error: unknown, at: Date) {
  const failure = failureOf(error as Error);
  const lastReply = failure.reply;
  if (failure.lasting === "address" && (await confirmed(letter, failure, at))) return settle(letter, { status: "bounced", lastReply, data: null });
  if (failure.lasting) return settle(letter, { status: letter.refusals ? "dead" : "waiting", refusals: letter.refusals + 1, dueAt: addHours(at, confirmHours), lastReply });
  const minutes = Math.min(60, 2 ** (letter.tries - 1)) * (0.8 + 0.4 * Math.random());
  return settle(letter, { status: letter.tries >= mostTries ? "dead" : "waiting", dueAt: addMinutes(at, minutes), lastReply });
}

/** Marks the address as bounced if an earlier refusal stands, else as suspect. The condition is in the write. */
async function confirmed({ _id, to }: Letter, { reply }: Failure, at: Date) {
  // Erased while it was on its way: nothing is learnt of an address that was forgotten.
  if (!(await Letter.exists({ _id }))) return true;
  await keptMailbox(to);
  const bounced = await Mailbox.updateOne({ address: to.toLowerCase(), suspectAt: mongoose.trusted({ $ne: null, $lte: subHours(at, 1) }) }, { $set: { bouncedAt: at, bounceReply: reply } });
  if (!bounced.matchedCount) await Mailbox.updateOne({ address: to.toLowerCase(), suspectAt: null }, { $set: { suspectAt: at } });
  return bounced.matchedCount > 0;
}

/** A letter taken by its server: the address is not suspect any more. */
export const letterTaken = ({ to }: Pick<Letter, "to">) => Mailbox.updateOne({ address: to.toLowerCase(), suspectAt: mongoose.trusted({ $ne: null }), bouncedAt: null }, { $set: { suspectAt: null } });

export const settle = (letter: Pick<Letter, "_id">, change: object) => Letter.updateOne({ _id: letter._id }, { $set: change });
