import mongoose from "mongoose";
import { Commune } from "./commune.ts";
import { departementOf } from "./departements.ts";
import type { Point } from "./point.ts";
import { plainWords } from "./words.ts";

/** Where a commune is: its département, and its point when one commune of that département bears exactly this name. */
export async function placeOf(postcode: string, town: string): Promise<{ departement: string; location: Point | null }> {
  const departement = departementOf(postcode);
  const words = plainWords(town);
  const found = words.length ? await Commune.find({ departement, words: mongoose.trusted({ $all: words }) }).limit(50) : [];
  const same = found.filter(({ name }) => plainWords(name).join(" ") === words.join(" "));
  return { departement, location: same.length === 1 ? ((same[0]!.toObject().location as Point | undefined) ?? null) : null };
}
