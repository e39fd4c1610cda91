import mongoose, { type Types } from "mongoose";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { coreName, likeness } from "./likeness.ts";
import { Trace } from "./trace.ts";

/** From which likeness on two records are shown together; two that have different numbers must have all but the same name. */
export const thresholds = { alike: 0.72, otherNumber: 0.95 };
const mostCompared = 200;

type Traced = { core: string; number: string | null; keys: string[] };
export type Alike = { id: Types.ObjectId; score: number };

/** What these facts are compared by: the first letters of the name's words at each place, and the whole name anywhere. */
export function traceOf(kind: RecordKind, facts: Record<string, unknown>): Traced | null {
  const told = kind.resembles?.(facts as Row);
  const core = told ? coreName(told.name) : "";
  if (!told || core.length < 3) return null;
  const words = core.split(" ").slice(0, 4).map(word => word.slice(0, 4));
  return { core, number: told.number ?? null, keys: [`=${core}`, ...told.places.flatMap(place => words.map(word => `${place}:${word}`))] };
}

/** The records that these facts may be about, the most alike first; `not` is left out. An index finds them by their keys. */
export async function lookAlikes(kind: RecordKind, facts: Record<string, unknown>, not: Types.ObjectId | null = null, most = 5): Promise<Alike[]> {
  const mine = traceOf(kind, facts);
  if (!mine) return [];
  const found = await Trace.find({ modelName: kind.model.modelName, keys: mongoose.trusted({ $in: mine.keys }), ...(not ? { _id: mongoose.trusted({ $ne: not }) } : {}) }).limit(mostCompared).lean();
  return found.map(one => ({ id: one._id as Types.ObjectId, score: scoreOf(mine, one as Traced) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).slice(0, most);
}

function scoreOf(mine: Traced, other: Traced) {
  const score = likeness(mine.core, other.core);
  const least = mine.number && other.number && mine.number !== other.number ? thresholds.otherNumber : thresholds.alike;
  return score >= least ? Math.round(score * 100) / 100 : 0;
}
