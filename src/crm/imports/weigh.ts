import type { Types } from "mongoose";
import type { Actor } from "../journal/record.ts";
import { differences } from "../records/differences.ts";
import type { Row } from "../registry/listing.ts";
import { maySee } from "../rights/scope.ts";
import { faultsOf } from "./faultsOf.ts";
import { findKnown, keyText } from "./findKnown.ts";
import type { Column, Facts, ImportKind, Known } from "./importKind.ts";
import type { Verdict } from "./importRow.ts";
import { missingIn, readCells } from "./readCells.ts";

/** Who brings the file: somebody of the staff, within their territory, or the command line. */
export type Bringer = Actor & ("system" | { departements: readonly string[]; zones: readonly string[] });
export type Weighing = { kind: ImportKind; columns: ReadonlyMap<string, Column>; mapping: readonly (string | null)[]; by: Bringer; at: Date; /** Rows that were checked before: what keeps them will validate them again. */ checked?: boolean };
export type Asked = { line: number; cells: readonly string[]; again: number | null };
export type Weighed = Asked & { verdict: Verdict; why: string | null; title: string; key: string | null; record: Types.ObjectId | null; edition: number | null; facts: Facts };

/** What each of these rows would do to the records as they are now; nothing is written. */
export async function weigh(weighing: Weighing, rows: readonly Asked[]): Promise<Weighed[]> {
  const { kind, columns, mapping } = weighing;
  const read = [];
  for (const row of rows) {
    const { facts, faults } = await readCells(kind, columns, mapping, row.cells);
    read.push({ row, facts, faults, known: faults.length ? null : kind.known(facts) });
  }
  const found = await findKnown(kind, read.map(({ known }) => known));
  const weighed: Weighed[] = [];
  // One after the other: in a unit of work, questions to the database do not run side by side.
  for (const { row, facts, faults, known } of read) weighed.push({ ...row, title: titleOf(facts, row.cells), ...(await verdictOn(weighing, row, { facts, faults, known, found: found.get(keyText(known) ?? "") ?? [] })) });
  return weighed;
}

type Read = { facts: Facts; faults: string[]; known: Known | null; found: Row[] };

async function verdictOn(weighing: Weighing, { again, cells }: Asked, { facts, faults, known, found }: Read) {
  const { kind, columns, mapping, by, at } = weighing;
  const [row, key] = [found[0] ?? null, keyText(known)];
  const whole = clean(kind.settle?.(facts, row, { again: again !== null, at }) ?? facts);
  // Found by the identifier of a record that was merged into this one: the kept record has its own.
  if (row && known && "path" in known && String(row[known.path] ?? "") !== known.value) delete whole[known.path];
  const told = { key, record: row?._id ?? null, edition: row ? Number(row.edition ?? 0) : null, facts: whole };
  const say = (verdict: Verdict, why: string | null = null) => ({ ...told, verdict, why });
  if (faults.length) return say("error", faults.join(" "));
  if (found.length > 1) return say("error", "Plusieurs fiches ont ce nom au même endroit : ajoutez un identifiant à cette ligne, ou fusionnez-les.");
  if (!row && again === null) return createdOr(weighing, whole, await missingIn(columns, mapping, cells), say);
  if (!row) return say("update", `Complète la ligne ${again}.`);
  if (by !== "system" && !maySee(by as never, row as never)) return say("error", "Cette fiche est hors de votre territoire.");
  const derived = kind.record.derive ? await kind.record.derive({ ...row, ...whole }) : {};
  if (!differences({ get: path => row[path] }, { ...whole, ...derived }).length) return say("same");
  return by !== "system" && !maySee(by as never, { ...row, ...derived } as never) ? say("error", "La fiche sortirait de votre territoire.") : say("update");
}

type Say = (verdict: Verdict, why?: string | null) => Omit<Weighed, keyof Asked | "title">;

async function createdOr({ kind, by, checked }: Weighing, facts: Facts, missing: string[], say: Say) {
  if (missing.length) return say("error", missing.join(" "));
  const whole = { ...kind.fixed, ...facts, ...(kind.record.derive ? await kind.record.derive(facts) : {}) };
  const faults = checked ? [] : await faultsOf(kind, whole);
  if (faults.length) return say("error", faults.join(" "));
  return by !== "system" && !maySee(by as never, whole) ? say("error", "Hors de votre territoire : demandez à la personne qui le suit d’importer cette ligne.") : say("create");
}

const clean = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([path]) => !path.startsWith("~")));
const titleOf = (facts: Facts, cells: readonly string[]) => String(facts.name ?? cells.find(Boolean) ?? "").slice(0, 120);
