import mongoose, { Schema, type Types, model } from "mongoose";

/** Where a dialogue stands, as Botkit wrote it. Two days without a word and it begins again. */
const botStateSchema = new Schema({ _id: String, state: { type: String, required: true }, expiresAt: { type: Date, required: true, index: { expireAfterSeconds: 0 } } });
export const BotState = model("BotState", botStateSchema);

/** Of a filter: the states of these conversations, whose ids stand in their names. */
export const dialoguesOf = (conversations: readonly Types.ObjectId[]) => conversations.map(id => ({ _id: mongoose.trusted({ $regex: `/${id}` }) }));

export const forgetDialogue = (conversation: Types.ObjectId) => BotState.deleteMany({ $or: dialoguesOf([conversation]) });
