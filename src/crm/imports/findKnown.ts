import mongoose from "mongoose";
import type { Row } from "../registry/listing.ts";
import { keptId } from "../records/keptId.ts";
import type { ImportKind, Known } from "./importKind.ts";

/** A key as text: two rows that share it are about the same thing. */
export const keyText = (known: Known | null) => known && ("path" in known ? `${known.path}=${known.value}` : `=${JSON.stringify(known.alike)}`);

/** The records these rows are about, by key, with one question to the database: none, one, or several that cannot be told apart. */
export async function findKnown({ record }: ImportKind, asked: readonly (Known | null)[]): Promise<Map<string, Row[]>> {
  const byKey = new Map(asked.flatMap(known => (known ? [[keyText(known)!, known] as const] : [])));
  const all = [...byKey.values()];
  if (!all.length) return new Map();
  const paths = [...new Set(all.flatMap(known => ("path" in known ? [known.path] : [])))];
  const exact = paths.map(path => ({ [path]: mongoose.trusted({ $in: all.flatMap(known => ("path" in known && known.path === path ? [known.value] : [])) }) }));
  const alike = all.flatMap(known => ("alike" in known ? [known.alike] : []));
  const found = (await record.model.find({ deletedAt: null, $or: [...exact, ...alike] } as never).lean()) as unknown as Row[];
  const byRow = new Map([...byKey].map(([key, known]) => [key, found.filter(row => fits(row, known))]));
  for (const [key, known] of byKey) if ("path" in known && !byRow.get(key)!.length) byRow.set(key, await keptOfMerged(record, known));
  return byRow;
}

/** An identifier of a record that was merged leads to the one that is kept. */
async function keptOfMerged({ model }: ImportKind["record"], { path, value }: { path: string; value: string }) {
  const gone = (await model.findOne({ [path]: value, deletedAt: mongoose.trusted({ $ne: null }), mergedInto: mongoose.trusted({ $ne: null }) } as never).sort({ deletedAt: -1 }).lean()) as { mergedInto: Row["_id"] } | null;
  const id = gone && (await keptId(model, gone));
  const kept = id && ((await model.findById(id).lean()) as Row | null);
  return kept ? [kept] : [];
}

const plain = (value: unknown) => String(value ?? "");
const fits = (row: Row, known: Known) => ("path" in known ? plain(row[known.path]) === known.value : Object.entries(known.alike).every(([path, value]) => plain(row[path]) === plain(value)));
