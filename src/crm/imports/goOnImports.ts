import { addSeconds } from "date-fns";
import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { may } from "../rights/rights.ts";
import { checkRows, countsOf } from "./checkRows.ts";
import { ImportPart } from "./importPart.ts";
import { ImportRun, workingStages } from "./importRun.ts";
import type { ImportKind } from "./importKind.ts";
import { importKind } from "./kinds.ts";
import { runRows } from "./runRows.ts";
import { undoRows } from "./undoRows.ts";
import type { Bringer, Weighing } from "./weigh.ts";

/** Goes on with every import that nobody works on. May be run by several workers: each takes one at a time. */
export async function goOnImports(at = () => new Date()) {
  for (let run = await claim({}, at()); run; run = await claim({}, at())) await workOn(run, at);
}

/** Goes on with this one, in the caller's own time: the command line. */
export async function goOnWith({ _id }: Pick<ImportRun, "_id">, at = () => new Date()) {
  const run = await claim({ _id }, at());
  if (run) await workOn(run, at);
}

const claim = (more: object, at: Date) =>
  ImportRun.findOneAndUpdate({ ...more, stage: mongoose.trusted({ $in: [...workingStages] }), leaseUntil: mongoose.trusted({ $lte: at }) }, { $set: { leaseUntil: addSeconds(at, 60) } }, { sort: { leaseUntil: 1 }, returnDocument: "after" });

/** What cannot go on says why, and is no longer tried. */
async function workOn(run: ImportRun, at: () => Date) {
  try {
    const kind = importKind(run.word);
    if (!kind) throw new Refusal("kind", "On n’importe plus ce genre de fiches.");
    await stageOf(run, kind, await bringerOf(run), at);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await ImportRun.updateOne({ _id: run._id, stage: run.stage }, { $set: { stage: "failed", fault: error.message, leaseUntil: null } });
  }
}

async function bringerOf({ person }: ImportRun): Promise<Bringer> {
  if (!person) return "system";
  const by = await Person.findOne({ _id: person, disabledAt: null });
  if (!by || !may(by, "records.import")) throw new Refusal("right", "La personne qui a déposé ce fichier n’a plus le droit d’importer.");
  return by;
}

async function stageOf(run: ImportRun, kind: ImportKind, by: Bringer, at: () => Date) {
  const weighing = (): Weighing => ({ kind, columns: new Map(kind.columns().map(column => [column.name, column])), mapping: run.mapping.map(name => name || null), by, at: at(), checked: run.stage === "running" });
  if (run.stage === "checking") return checkRows(run, weighing, at);
  if (run.stage === "running") {
    await runRows(run, weighing, at);
    await ImportPart.deleteMany({ run: run._id });
    return finish(run, kind, by, { stage: "done", act: `import.${kind.word}`, at: at() });
  }
  await undoRows({ run, kind, by, at });
  return finish(run, kind, by, { stage: "undone", act: "import.undone", at: at() });
}

/** The end of a stage, once, with its line in the journal. */
const finish = (run: ImportRun, kind: ImportKind, by: Bringer, { stage, act, at }: { stage: "done" | "undone"; act: string; at: Date }) =>
  unitOfWork(async () => {
    const outcomes = await countsOf(run._id, "outcome");
    const mine = await ImportRun.updateOne({ _id: run._id, stage: run.stage }, { $set: { stage, outcomes, leaseUntil: null, ...(stage === "done" ? { doneAt: at } : {}) } });
    const { created = 0, changed = 0, refused = 0, undone = 0, kept = 0 } = outcomes as Record<string, number>;
    const counts = stage === "done" ? { created, changed, refused } : { kind: kind.word, undone, kept };
    if (mine.modifiedCount && (created + changed + undone + kept > 0)) await record(by, act, null, at, { run: String(run._id), ...counts });
  });
