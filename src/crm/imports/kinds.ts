import { Refusal } from "../../web/errors.ts";
import type { ImportKind } from "./kind.ts";
import { communes } from "./kinds/communes.ts";
import { companies } from "./kinds/companies.ts";
import { directory, shortList } from "./kinds/schools.ts";
import { readCsv } from "./readCsv.ts";

/** What may be imported, by the word of the command; where a kind has several files, the one whose columns are there. */
export const importKinds: Record<string, ImportKind[]> = { communes: [communes], companies: [companies], schools: [directory, shortList] };

/** The kind of file this is. Refuses an unknown word, an empty file, and columns that fit none. */
export async function kindOf(word: string, file: string): Promise<ImportKind> {
  const kinds = Object.hasOwn(importKinds, word) ? importKinds[word]! : [];
  if (!kinds.length) throw new Refusal("kind", `On n’importe pas « ${word} » : ${Object.keys(importKinds).join(", ")}.`);
  for await (const { row } of readCsv(file)) return kinds.find(({ columns }) => columns.every(column => Object.hasOwn(row, column))) ?? kinds[0]!;
  throw new Refusal("empty", "Ce fichier n’a pas de ligne.");
}
