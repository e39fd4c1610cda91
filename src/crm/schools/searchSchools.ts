import mongoose from "mongoose";
import { typedPatterns } from "../territories/words.ts";
import { School } from "./school.ts";
import { isUai } from "./uai.ts";

type Page = { limit?: number; skip?: number };

/** Schools of this UAI, or whose name, town or postcode begin with every word typed, in any order, by name. Nothing typed finds nothing. */
export async function searchSchools(text: string, { limit = 20, skip = 0 }: Page = {}): Promise<{ results: School[]; total: number }> {
  const filter = filterOf(text);
  if (!filter) return { results: [], total: 0 };
  const [results, total] = await Promise.all([School.find(filter).sort({ filedAs: 1, _id: 1 }).skip(skip).limit(limit), School.countDocuments(filter)]);
  return { results, total };
}

function filterOf(text: string) {
  const uai = text.replace(/\s/g, "").toUpperCase();
  if (isUai(uai)) return { uai };
  const patterns = typedPatterns(text);
  return patterns.length ? { words: mongoose.trusted({ $all: patterns }) } : null;
}
