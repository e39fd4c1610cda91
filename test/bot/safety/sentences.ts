import { readFileSync } from "node:fs";

const kinds = ["explicit", "veiled", "others", "harmless"] as const;
export type SentenceKind = (typeof kinds)[number];

/** Sentences that we wrote to develop the rules with, and no measure of them: synthetic, one a line. */
export const sentences = (kind: SentenceKind) =>
  readFileSync(`test/bot/safety/sentences/${kind}.txt`, "utf8")
    .split("\n")
    .filter(line => line && !line.startsWith("#"));
