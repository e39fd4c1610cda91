import { readFileSync } from "node:fs";

export type SentenceKind = "explicit" | "veiled" | "others" | "harmless";

/** Sentences that we wrote to develop the rules with, and no measure of them: synthetic, one a line. */
export const sentences = (kind: SentenceKind) =>
  readFileSync(`test/bot/safety/sentences/${kind}.txt`, "utf8")
    .split("\n")
    .filter(line => line && !line.startsWith("#"));
