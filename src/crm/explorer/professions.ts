import { readFileSync, readdirSync } from "node:fs";
import { bothNames } from "./bothNames.ts";
import { type Profession, sectorFile } from "./profession.ts";

const folder = new URL("professions/", import.meta.url);
let read: readonly Profession[] | undefined;

/** The trades of the explorer, by name. Read and checked once; a file with a fault throws, and says where. */
export const professions = (): readonly Profession[] => (read ??= readdirSync(folder).sort().flatMap(professionsIn).sort((a, b) => a.title.localeCompare(b.title, "fr")));

export const professionOf = (slug: string) => professions().find(one => one.slug === slug) ?? null;

function professionsIn(name: string): Profession[] {
  const found = sectorFile.safeParse(JSON.parse(readFileSync(new URL(name, folder), "utf8")));
  if (!found.success) throw new Error(`professions/${name}: ${found.error.message}`);
  const { sector, professions } = found.data;
  return professions.map(one => ({ ...one, sector, title: bothNames(one) }));
}
