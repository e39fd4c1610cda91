import { Schema, model } from "mongoose";

export type Block = { kind: "heading" | "paragraph"; text: string } | { kind: "list"; items: string[] };
export type Commitment = { name: string; label: string; help: string; group: "required" | "optional"; unit: string | null };

const blockSchema = new Schema({ kind: { type: String, enum: ["heading", "paragraph", "list"], required: true }, text: String, items: { type: [String], default: undefined } }, { _id: false });
const commitmentSchema = new Schema(
  { name: { type: String, required: true }, label: { type: String, required: true }, help: { type: String, default: "" }, group: { type: String, enum: ["required", "optional"], required: true }, unit: { type: String, default: null } },
  { _id: false },
);

/** One version of what companies sign, with its commitments. Written by staff, published once, then never changed. */
const charterTextSchema = new Schema(
  {
    version: { type: String, required: true, unique: true },
    status: { type: String, enum: ["draft", "published"], default: "draft" },
    datedOn: { type: Date, default: null },
    blocks: { type: [blockSchema], default: [] },
    commitments: { type: [commitmentSchema], default: [] },
    publishedBy: { type: String, default: null },
    /** SHA-256 of the text and its commitments, settled when published. */
    sha256: { type: String, default: null },
  },
  { timestamps: true },
);
charterTextSchema.index({ status: 1, datedOn: -1 });
export const CharterText = model("CharterText", charterTextSchema);
export type CharterText = InstanceType<typeof CharterText>;
