import { createHash } from "node:crypto";
import { Schema, model } from "mongoose";

export const paperKinds = ["base", "sealed", "countersignature", "evidence"] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The bytes of one PDF of a charter: as shown with the code, as sealed, and the sealed papers that follow. Never changed once stored. */
const paperSchema = new Schema({
  charter: { type: Schema.Types.ObjectId, ref: "Charter", required: true },
  kind: { type: String, enum: paperKinds, required: true },
  sha256: { type: String, required: true },
  bytes: { type: Buffer, required: true },
  /** How many bytes there are: an archive says its length before it reads them. */
  size: { type: Number, required: true },
  at: { type: Date, required: true },
});
paperSchema.pre("validate", function () {
  this.size = this.bytes.length;
});
paperSchema.index({ charter: 1, kind: 1, sha256: 1 }, { unique: true });
paperSchema.index({ sha256: 1 });
export const Paper = model("CharterPaper", paperSchema);

export const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

/** The bytes of this paper of a charter, or null. */
export async function paperOf(charter: { _id: unknown }, kind: PaperKind) {
  const paper = await Paper.findOne({ charter: charter._id as never, kind }).sort({ at: -1 });
  return paper ? Buffer.from(paper.bytes) : null;
}
