import { Refusal } from "../../web/errors.ts";
import { unaccented } from "../french.ts";

type Table = Readonly<Record<string, string>>;
const plain = (text: string) => unaccented(text).replace(/[^a-z0-9]+/g, " ").trim();
/** As it is written first: « REP » and « REP+ » differ by a sign alone. */
const found = (cell: string, table: Table) =>
  Object.keys(table).find(name => name === cell || table[name] === cell) ?? Object.keys(table).find(name => plain(name) === plain(cell) || plain(table[name]!) === plain(cell));

/** The name in this table of what a cell says, by name or label, accents and case aside. Refuses what is not in it. */
export function oneNamed(cell: string, table: Table): string {
  const name = found(cell, table);
  if (!name) throw new Refusal("choice", `« ${cell.slice(0, 60)} » n’est pas un choix connu.`);
  return name;
}

/** The names of several, parted by bars or semicolons, or by commas where no label has one. */
export function severalNamed(cell: string, table: Table): string[] {
  const parts = cell.split(/[|;/]/).map(part => part.trim()).filter(Boolean);
  const names = parts.flatMap(part => (found(part, table) ? [found(part, table)!] : part.split(",").map(one => oneNamed(one.trim(), table))));
  return [...new Set(names)];
}
