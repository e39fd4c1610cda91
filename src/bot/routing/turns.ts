import { randomUUID } from "node:crypto";
import mongoose from "mongoose";
import { setTimeout as wait } from "node:timers/promises";
import { forgetDialogue } from "./botState.ts";
import { Conversation } from "./conversation.ts";

type Id = mongoose.Types.ObjectId;
/** Longer than any turn may last: a process that dies in the middle holds nobody up for more. */
export const leaseMs = 30_000;
const every = 25;

const queues = new Map<string, Promise<unknown>>();

/**
 * Runs one turn of a conversation at a time, in the order they come: here by a queue, among processes by a lease that lapses with
 * its holder. A dialogue's state is read, changed and written back: two turns at once would lose one of them. At its end what was owed
 * since `owedSince` is no longer. A conversation erased meanwhile leaves nothing of what its dialogue noted.
 */
export async function inTurn<T>(conversation: Id, run: () => Promise<T>, owedSince: Date | null = null): Promise<T> {
  const name = String(conversation);
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.catch(() => undefined).then(() => leased(conversation, run, owedSince));
  queues.set(name, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(name) === mine) queues.delete(name);
  }
}

async function leased<T>(_id: Id, run: () => Promise<T>, owedSince: Date | null) {
  const lease = randomUUID();
  const take = () => {
    const now = new Date();
    const free = { $or: [{ leaseUntil: null }, { leaseUntil: mongoose.trusted({ $lt: now }) }] };
    return Conversation.updateOne({ _id, ...free }, { lease, leaseUntil: new Date(now.getTime() + leaseMs) }, { timestamps: false });
  };
  while (!(await take()).modifiedCount) {
    // Erased meanwhile: there is nothing left to take turns for.
    if (!(await Conversation.exists({ _id }))) break;
    await wait(every);
  }
  try {
    return await run();
  } finally {
    await release(_id, lease, owedSince);
  }
}

async function release(_id: Id, lease: string, owedSince: Date | null) {
  const owed = { $cond: [{ $eq: ["$owedSince", owedSince] }, null, "$owedSince"] };
  const { matchedCount } = await Conversation.updateOne({ _id, lease }, [{ $set: { lease: null, leaseUntil: null, owedSince: owed } }], { timestamps: false, updatePipeline: true });
  if (!matchedCount && !(await Conversation.exists({ _id }))) await forgetDialogue(_id);
}
