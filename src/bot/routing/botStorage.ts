import { addDays } from "date-fns";
import mongoose from "mongoose";
import { BotState } from "./botState.ts";

type State = { dialogStack?: unknown[] };
const idle = (state: object) => Object.values(state as Record<string, State | string>).every(part => typeof part === "string" || part.dialogStack?.length === 0);
/** What had no state when it was last read: an idle one need not be kept. One turn at a time, so what was read is what is written over. */
const nothingKept = new Set<string>();

/** Botkit's storage in MongoDB: dialogues go on after a restart, on any node. Outside a dialogue nothing is kept. */
export const botStorage = {
  async read(keys: string[]) {
    const found = await BotState.find({ _id: mongoose.trusted({ $in: keys }) }).lean();
    for (const key of keys) nothingKept.add(key);
    for (const { _id } of found) nothingKept.delete(String(_id));
    return Object.fromEntries(found.map(one => [one._id, JSON.parse(one.state!) as object]));
  },
  async write(changes: Record<string, object>) {
    const expiresAt = addDays(new Date(), 2);
    for (const [key, state] of Object.entries(changes)) {
      const fresh = nothingKept.delete(key);
      if (fresh && idle(state)) continue;
      if (idle(state)) await BotState.deleteOne({ _id: key });
      else await BotState.updateOne({ _id: key }, { state: JSON.stringify(state), expiresAt }, { upsert: true });
    }
  },
  async delete(keys: string[]) {
    await BotState.deleteMany({ _id: mongoose.trusted({ $in: keys }) });
  },
};
