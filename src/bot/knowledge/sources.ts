import { readFileSync, readdirSync } from "node:fs";
import { z } from "zod";

const source = z.object({ title: z.string(), publisher: z.string(), url: z.url({ protocol: /^https$/ }) });
export type Source = z.infer<typeof source> & { id: string };

const folder = new URL("./sources/", import.meta.url);
let known: Map<string, Source> | undefined;

function load() {
  const all = new Map<string, Source>();
  for (const name of readdirSync(folder).sort()) {
    const table = z.record(z.string(), source).parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
    for (const [id, page] of Object.entries(table)) {
      if (all.has(id)) throw new Error(`sources/${name}: “${id}” is in another table already`);
      all.set(id, { id, ...page });
    }
  }
  return all;
}

/** Every page that facts come from, by name. A name stands in one table only. */
export const sources = () => (known ??= load());

/** The page a fact comes from; throws on a name that the tables lack. */
export function sourceNamed(id: string): Source {
  const found = sources().get(id);
  if (!found) throw new Error(`unknown source “${id}”`);
  return found;
}
