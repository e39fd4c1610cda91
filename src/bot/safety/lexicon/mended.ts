import { readFileSync } from "node:fs";
import { slipOf } from "./slipOf.ts";

type Words = { meant: string[]; real: string[] };
let read: { meant: Set<string>; byStart: Map<string, string[]>; real: Set<string> } | undefined;
const startOf = (word: string) => word[0]!;

function vocabulary() {
  if (read) return read;
  const { meant, real } = JSON.parse(readFileSync(new URL("./vocabulary.json", import.meta.url), "utf8")) as Words;
  const byStart = new Map<string, string[]>();
  for (const word of meant) byStart.set(startOf(word), [...(byStart.get(startOf(word)) ?? []), word]);
  return (read = { meant: new Set(meant), byStart, real: new Set(real) });
}

/**
 * A word one slip away from one that the rules know becomes it, unless it is a word by itself. Both lists are in vocabulary.json: the
 * rules' words, and the French words one slip away from them (made by scripts/safetyVocabulary.mjs).
 */
export function mended(word: string) {
  const { meant, byStart, real } = vocabulary();
  if (word.length < 4 || meant.has(word) || real.has(word)) return word;
  const near = byStart.get(startOf(word)) ?? [];
  return near.find(known => slipOf(word, known) === "typing") ?? (word.length > 4 ? near.find(known => known.length > 4 && slipOf(word, known)) : undefined) ?? word;
}
