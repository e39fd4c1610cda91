import { createHash } from "node:crypto";
import { Schema, model } from "mongoose";
import type { ImportKind } from "./importKind.ts";

/** What the columns of a file meant the last time that one with the same headers was imported, by anybody. */
const importMappingSchema = new Schema({ word: { type: String, required: true }, headers: { type: String, required: true }, mapping: { type: [String], default: [] } }, { timestamps: true });
importMappingSchema.index({ word: 1, headers: 1 }, { unique: true });
export const ImportMapping = model("ImportMapping", importMappingSchema);

const signature = (headers: readonly string[]) => createHash("sha256").update(JSON.stringify(headers)).digest("hex");

/** The mapping kept for these headers, or null. A column that no longer exists is left out. */
export async function rememberedMapping(kind: ImportKind, headers: readonly string[]) {
  const kept = await ImportMapping.findOne({ word: kind.word, headers: signature(headers) }).lean();
  const names = new Set(kind.columns().map(({ name }) => name));
  return kept ? kept.mapping.map(name => (names.has(name) ? name : null)) : null;
}

export const rememberMapping = (kind: ImportKind, headers: readonly string[], mapping: readonly string[]) =>
  ImportMapping.updateOne({ word: kind.word, headers: signature(headers) }, { $set: { mapping: [...mapping] } }, { upsert: true });
