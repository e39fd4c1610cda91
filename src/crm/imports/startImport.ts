import mongoose from "mongoose";
import { Refusal, Refusals } from "../../web/errors.ts";
import type { ImportKind } from "./importKind.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun, type Stage } from "./importRun.ts";
import { rememberMapping } from "./importMapping.ts";

/** Settles what the columns mean and asks for the file to be checked. Refuses at « column-N » what cannot be. */
export async function startCheck(run: ImportRun, kind: ImportKind, mapping: readonly string[], at = new Date()) {
  const whole = run.headers.map((_, i) => mapping[i] ?? "");
  const faults = mappingFaults(kind, whole);
  if (faults.length) throw new Refusals(faults);
  await move(run, ["draft", "ready", "failed"], "checking", { mapping: whole, rows: 0, bytesRead: 0, verdicts: {}, fault: null, leaseUntil: at });
  await ImportRow.deleteMany({ run: run._id });
  await rememberMapping(kind, run.headers, whole);
}

function mappingFaults(kind: ImportKind, mapping: string[]) {
  const names = new Set(kind.columns().map(({ name }) => name));
  const faults = mapping.flatMap((name, i) => {
    if (name && !names.has(name)) return [new Refusal("column", "Choisissez dans la liste.", `column-${i}`)];
    return name && mapping.indexOf(name) < i ? [new Refusal("column-twice", "Une autre colonne a déjà ce sens.", `column-${i}`)] : [];
  });
  return faults.length || mapping.some(Boolean) ? faults : [new Refusal("column-none", "Dites au moins ce que veut dire une colonne.", "column-0")];
}

/** Goes back to how the file reads and what its columns mean, as long as nothing was written. */
export const reopen = (run: ImportRun) => move(run, ["ready", "failed"], "draft", { fault: null });

/** Starts what was shown, once: of two clicks the first one starts it. */
export const startRows = (run: ImportRun, at = new Date()) => move(run, ["ready"], "running", { leaseUntil: at, outcomes: {} });

/** Asks for the whole import to be taken back, once. */
export const startUndo = (run: ImportRun, at = new Date()) => move(run, ["done"], "undoing", { leaseUntil: at });

async function move({ _id }: Pick<ImportRun, "_id">, from: Stage[], stage: Stage, more: object) {
  const mine = await ImportRun.updateOne({ _id, stage: mongoose.trusted({ $in: from }) }, { $set: { stage, ...more } });
  if (!mine.modifiedCount) throw new Refusal("import-moved", "Cet import a avancé entre-temps : rechargez la page.");
}
