import { Schema, model } from "mongoose";

/** Where a dialogue stands, as Botkit wrote it. Two days without a word and it begins again. */
const botStateSchema = new Schema({ _id: String, state: { type: String, required: true }, expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } } });
export const BotState = model("BotState", botStateSchema);
