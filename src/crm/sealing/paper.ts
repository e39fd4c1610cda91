import { createHash } from "node:crypto";
import { Schema, model } from "mongoose";

/** The bytes of a charter's PDF: `base` as shown with the code, `sealed` with one revision more. Never changed once stored. */
const paperSchema = new Schema({
  charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true },
  kind: { type: String, enum: ["base", "sealed"], required: true },
  sha256: { type: String, required: true },
  bytes: { type: Buffer, required: true },
  at: { type: Date, required: true },
});
paperSchema.index({ charter: 1, kind: 1, sha256: 1 }, { unique: true });
export const Paper = model("CharterPaper", paperSchema);

export const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
