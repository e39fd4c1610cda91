import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Refusal } from "../../web/errors.ts";
import { goOnWith } from "./goOnImports.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun } from "./importRun.ts";
import type { ImportKind } from "./importKind.ts";
import { importKinds } from "./kinds.ts";
import { dropImport, openImport } from "./openImport.ts";
import { startCheck, startRows } from "./startImport.ts";

export type Taken = { run: ImportRun; rows: number; records: number; created: number; changed: number; unchanged: number; faults: number };
type Taking = { dryRun?: boolean; map?: Readonly<Record<string, string>> };

/** The kind of this word. Refuses another one, with those there are. */
export function kindNamed(word: string): ImportKind {
  const kind = importKinds.find(one => one.word === word);
  if (!kind) throw new Refusal("kind", `On n’importe pas « ${word} » : ${[...importKinds.map(one => one.word), "communes"].join(", ")}.`);
  return kind;
}

/**
 * Takes a file in from the command line, by the same stages as the site: read, checked, brought in. `map` gives the meaning of columns
 * by their header. `seen` is called while its rows are there. Returns counts; with `dryRun` nothing is kept. Throws a Refusal.
 */
export async function takeFile(kind: ImportKind, file: string, { dryRun = false, map = {} }: Taking, seen: (taken: Taken) => Promise<void> = async () => {}): Promise<Taken> {
  const run = await openImport({ kind, name: basename(file), bytes: createReadStream(file), person: null });
  await startCheck(run, kind, mappingOf(run, kind, map));
  await goOnWith(run);
  if (!dryRun) {
    await startRows(await settled(run));
    await goOnWith(run);
  }
  const taken = await takenOf(await settled(run), dryRun);
  await seen(taken);
  if (dryRun) await dropImport(run._id);
  return taken;
}

function mappingOf({ headers, mapping }: ImportRun, kind: ImportKind, map: Readonly<Record<string, string>>) {
  const names = kind.columns().map(({ name }) => name);
  for (const [header, name] of Object.entries(map)) {
    if (!headers.includes(header)) throw new Refusal("map", `Ce fichier n’a pas de colonne « ${header} ».`);
    if (name && !names.includes(name)) throw new Refusal("map", `« ${name} » n’est pas un champ : ${names.join(", ")}.`);
  }
  return headers.map((header, i) => map[header] ?? (Object.values(map).includes(mapping[i]!) ? "" : mapping[i]!));
}

async function settled({ _id }: Pick<ImportRun, "_id">) {
  const run = await ImportRun.findById(_id).orFail();
  if (run.stage === "failed") throw new Refusal("import-failed", run.fault ?? "Cet import n’a pas abouti.");
  return run;
}

async function takenOf(run: ImportRun, dryRun: boolean): Promise<Taken> {
  const [verdicts, outcomes] = [Object.fromEntries(run.verdicts), Object.fromEntries(run.outcomes)] as Record<string, number>[];
  const count = (name: string, done: string) => (dryRun ? (verdicts![name] ?? 0) : (outcomes![done] ?? 0));
  const records = (await ImportRow.distinct("key", { run: run._id })).filter(Boolean).length;
  return { run, rows: run.rows, records, created: count("create", "created"), changed: count("update", "changed"), unchanged: (verdicts!.same ?? 0) + (dryRun ? 0 : (outcomes!.same ?? 0)), faults: (verdicts!.error ?? 0) + (dryRun ? 0 : (outcomes!.refused ?? 0)) };
}
