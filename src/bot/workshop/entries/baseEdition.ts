import { Schema, model } from "mongoose";

/** Counts what was published: every process that reads another number reads the base again. One document. */
const baseEditionSchema = new Schema({ _id: { type: String, required: true }, number: { type: Number, default: 0 } });
export const BaseEdition = model("BaseEdition", baseEditionSchema);
const one = { _id: "base" };

export const baseNumber = async () => (await BaseEdition.findOne(one).lean())?.number ?? 0;
/** Of two people who publish at once, the second's unit of work begins again and reads the new number. */
export const countBase = () => BaseEdition.updateOne(one, { $inc: { number: 1 } }, { upsert: true });
