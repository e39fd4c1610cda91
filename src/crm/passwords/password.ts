import { Schema, model } from "mongoose";

/** The password of a member of staff, as an argon2id hash. Apart from the person, so that no list or export can carry it. */
const passwordSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, unique: true },
  hash: { type: String, required: true },
  setAt: { type: Date, required: true },
});
export const Password = model("Password", passwordSchema);
