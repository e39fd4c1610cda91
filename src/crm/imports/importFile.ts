import { isDeepStrictEqual } from "node:util";
import mongoose, { type Model } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { ImportKind, Wanted } from "./kind.ts";
import { readCsv } from "./readCsv.ts";

export type Fault = { line: number; reason: string };
export type Outcome = { rows: number; records: number; created: number; changed: number; unchanged: number; faults: Fault[] };
type Options = { dryRun?: boolean; at?: Date };
const batch = 500;

/**
 * Takes a CSV file in: rows in error are told with their line, the others go in; a second run of the same file changes nothing.
 * Throws a Refusal when a column is missing. Returns counts; `dryRun` writes nothing.
 */
export async function importFile(name: string, kind: ImportKind, file: string, { dryRun = false, at = new Date() }: Options = {}): Promise<Outcome> {
  const { wanted, rows, faults } = await readAll(kind, file);
  const outcome: Outcome = { rows, records: wanted.length, created: 0, changed: 0, unchanged: 0, faults };
  for (let from = 0; from < wanted.length; from += batch) await keep(kind, wanted.slice(from, from + batch), outcome, dryRun);
  const { created, changed, unchanged } = outcome;
  if (!dryRun && created + changed) await unitOfWork(() => record("system", `import.${name}`, null, at, { created, changed, unchanged, faults: faults.length }));
  return outcome;
}

async function readAll(kind: ImportKind, file: string) {
  const byKey = new Map<string, Wanted>();
  const faults: Fault[] = [];
  let rows = 0;
  for await (const { line, row } of readCsv(file)) {
    if (!rows) refuseColumns(kind, row);
    rows += 1;
    try {
      const one = kind.read(row);
      const before = byKey.get(one.key);
      byKey.set(one.key, before && kind.join ? kind.join(before, one) : one);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push({ line, reason: error.message });
    }
  }
  return { wanted: [...byKey.values()], rows, faults };
}

function refuseColumns({ columns }: ImportKind, row: object) {
  const missing = columns.filter(column => !Object.hasOwn(row, column));
  if (missing.length) throw new Refusal("columns-missing", `Il manque des colonnes : ${missing.join(", ")}.`);
}

async function keep({ model, keyField }: ImportKind, wanted: Wanted[], outcome: Outcome, dryRun: boolean) {
  const any = model as unknown as Model<Record<string, unknown>>;
  const known = await any.find({ [keyField]: mongoose.trusted({ $in: wanted.map(({ key }) => key) }) });
  const byKey = new Map(known.map(one => [String(one.get(keyField)), one]));
  const changed = [];
  for (const { key, facts } of wanted) {
    const before = byKey.get(key);
    const one = before ?? new any({ [keyField]: key });
    const old = before && plain(one, facts);
    one.set(facts);
    await one.validate();
    if (old && isDeepStrictEqual(old, plain(one, facts))) outcome.unchanged += 1;
    else changed.push(one);
    if (!before) outcome.created += 1;
    else if (!isDeepStrictEqual(old, plain(one, facts))) outcome.changed += 1;
  }
  if (!dryRun && changed.length) await any.bulkSave(changed as never);
}

/** What a record holds of the fields a file speaks of, as plain values that can be compared. */
const plain = (one: { get(path: string): unknown }, facts: object) => JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(facts).map(path => [path, one.get(path) ?? null])))) as unknown;
