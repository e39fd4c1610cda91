import { readFileSync } from "node:fs";
import { z } from "zod";

const source = z.object({ title: z.string(), publisher: z.string(), url: z.url({ protocol: /^https$/ }) });
export type Source = z.infer<typeof source> & { id: string };

let known: Record<string, z.infer<typeof source>> | undefined;
const sources = () => (known ??= z.record(z.string(), source).parse(JSON.parse(readFileSync(new URL("./sources.json", import.meta.url), "utf8"))));

/** The page a fact comes from; throws on a name that the table lacks. */
export function sourceNamed(id: string): Source {
  const found = sources()[id];
  if (!found) throw new Error(`unknown source “${id}”`);
  return { id, ...found };
}
