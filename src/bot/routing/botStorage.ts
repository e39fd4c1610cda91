import { addDays } from "date-fns";
import mongoose from "mongoose";
import { BotState } from "./botState.ts";

/** Botkit's storage in MongoDB: dialogues go on after a restart, on any node. */
export const botStorage = {
  async read(keys: string[]) {
    const found = await BotState.find({ _id: mongoose.trusted({ $in: keys }) });
    return Object.fromEntries(found.map(one => [one._id, JSON.parse(one.state) as object]));
  },
  async write(changes: Record<string, object>) {
    const expiresAt = addDays(new Date(), 2);
    for (const [key, state] of Object.entries(changes)) await BotState.updateOne({ _id: key }, { state: JSON.stringify(state), expiresAt }, { upsert: true });
  },
  async delete(keys: string[]) {
    await BotState.deleteMany({ _id: mongoose.trusted({ $in: keys }) });
  },
};
