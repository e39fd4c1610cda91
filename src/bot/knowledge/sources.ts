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

/** A page written in full, « title | publisher | https://… »: the name of a site, never a number or a machine of our own network. */
const written = /^([^|]{3,}) \| ([^|]{2,}) \| (https:\/\/(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s|]*)?)$/i;

/** The page a fact comes from: one of the tables by its name, or one written in full; null for anything else. */
export function sourceNamed(name: string): Source | null {
  const [, title, publisher, url] = written.exec(name) ?? [];
  return sources().get(name) ?? (url ? { id: name, title: title!, publisher: publisher!, url } : null);
}
