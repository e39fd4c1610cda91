import { createHash } from "node:crypto";
import { withoutPlaceholders } from "../../redaction/placeholders.ts";
import { plain } from "../../knowledge/text/plain.ts";
import { stems } from "../../knowledge/text/stems.ts";

/** The same for questions that say the same words in any order, spelling or form: they are counted together. */
export function keyOf(question: string) {
  const words = withoutPlaceholders(question);
  const carried = [...new Set(stems(words))].sort().join(" ");
  return createHash("sha256").update(carried || plain(words)).digest("hex").slice(0, 32);
}
