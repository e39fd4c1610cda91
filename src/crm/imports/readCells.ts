import { Refusal } from "../../web/errors.ts";
import type { Column, Facts, ImportKind } from "./importKind.ts";

export type Read = { facts: Facts; faults: string[] };

/** What the cells of one row say, column by column; each fault with the name of its column. An empty cell says nothing. */
export async function readCells(kind: Pick<ImportKind, "finish">, columns: ReadonlyMap<string, Column>, mapping: readonly (string | null)[], cells: readonly string[]): Promise<Read> {
  const faults: string[] = [];
  const told: Facts = {};
  for (const [i, name] of mapping.entries()) {
    const [column, cell] = [name ? columns.get(name) : undefined, cells[i] ?? ""];
    if (column && cell) Object.assign(told, await attempted(faults, column.label, () => column.read(cell)));
  }
  const facts = faults.length ? told : await attempted(faults, null, () => kind.finish?.(told) ?? told);
  return { facts: facts ?? told, faults };
}

/** What a new record cannot do without and the row does not say. */
export async function missingIn(columns: ReadonlyMap<string, Column>, mapping: readonly (string | null)[], cells: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, missing } of columns.values()) {
    const at = mapping.indexOf(name);
    if (missing && !(at >= 0 && cells[at])) await attempted(faults, null, missing);
  }
  return faults;
}

async function attempted<T>(faults: string[], label: string | null, run: () => T | Promise<T>) {
  try {
    return await run();
  } catch (error) {
    faults.push(reasonOf(error, label));
    return undefined;
  }
}

function reasonOf(error: unknown, label: string | null) {
  if (!(error instanceof Refusal)) throw error;
  return label ? `${label} : ${error.message}` : error.message;
}
