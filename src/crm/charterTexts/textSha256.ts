import { createHash } from "node:crypto";
import type { CharterText } from "./charterText.ts";

/** SHA-256, in hex, of the exact text: version, date, blocks and commitments as JSON, fields in this order. Kept as evidence with each signature. */
export function textSha256({ version, datedOn, blocks, commitments }: Pick<CharterText, "version" | "datedOn" | "blocks" | "commitments">) {
  const words = [version, datedOn?.toISOString() ?? null, blocks.map(({ kind, text, items }) => [kind, text ?? null, items ?? null]), commitments.map(({ name, label, help, group, unit }) => [name, label, help, group, unit ?? null])];
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}
