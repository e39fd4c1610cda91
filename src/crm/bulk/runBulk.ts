import { addMinutes, addSeconds } from "date-fns";
import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { log } from "../../web/log.ts";
import { Person } from "../people/person.ts";
import { changeRecord } from "../records/changeRecord.ts";
import type { Row } from "../registry/listing.ts";
import { recordKind } from "../registry/registered.ts";
import { actsFor } from "./actsFor.ts";
import { BulkRun, limits } from "./bulkRun.ts";
import { takeBackOne } from "./takeBackOne.ts";
import { verdictOf } from "./rehearse.ts";

/** Starts a run that was shown, once: of two clicks the first one starts it. */
export async function startBulk(run: Pick<BulkRun, "_id">, at = new Date()) {
  const mine = await BulkRun.updateOne({ _id: run._id, status: "ready" }, { $set: { status: "running", leaseUntil: at } });
  if (!mine.modifiedCount) throw new Refusal("bulk-started", "Ces fiches sont déjà en cours de traitement, ou traitées.");
}

/** Asks for a run to be taken back, within ten minutes, once. */
export async function startUndo(run: Pick<BulkRun, "_id">, at = new Date()) {
  const lately = mongoose.trusted({ $gt: addMinutes(at, -limits.undoMinutes) });
  const mine = await BulkRun.updateOne({ _id: run._id, status: "done", doneAt: lately }, { $set: { status: "undoing", leaseUntil: at } });
  if (!mine.modifiedCount) throw new Refusal("bulk-settled", "Il est trop tard pour annuler ce lot, ou il l’est déjà.");
}

/** Goes on with every run that nobody works on. May be run by several workers: each takes one at a time. */
export async function goOn(at = () => new Date()) {
  for (let run = await claim(at()); run; run = await claim(at())) await work(run, at);
}

/** A record that cannot be changed does not hold those behind it. */
function whyNot(error: unknown) {
  if (error instanceof Refusal) return error.message;
  return isDuplicate(error) ? "Une autre fiche a déjà cette adresse ou ce numéro." : "Une erreur est survenue de notre côté : cette fiche n’a pas changé.";
}

const claim = (at: Date) =>
  BulkRun.findOneAndUpdate({ status: mongoose.trusted({ $in: ["running", "undoing"] }), leaseUntil: mongoose.trusted({ $lte: at }) }, { $set: { leaseUntil: addSeconds(at, 60) } }, { sort: { leaseUntil: 1 }, returnDocument: "after" });

async function work(run: BulkRun, at: () => Date) {
  const undoing = run.status === "undoing";
  for (const [i, item] of run.items.entries()) {
    const open = undoing ? item.outcome === "done" : item.outcome === null;
    if (open) await (undoing ? takeBackOne(run, i, at()) : doOne(run, i, at()));
    if (i % 20 === 19) await BulkRun.updateOne({ _id: run._id }, { $set: { leaseUntil: addSeconds(at(), 60) } });
  }
  await BulkRun.updateOne({ _id: run._id, status: run.status }, { $set: undoing ? { status: "undone", leaseUntil: null } : { status: "done", doneAt: at(), leaseUntil: null } });
}

/** One record of the run and what became of it, in one unit of work: done twice, it is done once. */
async function doOne(run: BulkRun, i: number, at: Date) {
  const kind = recordKind(run.word)!;
  const act = actsFor(kind).find(({ name }) => name === run.act)!;
  const by = await Person.findById(run.person).orFail();
  const value = await act.read(kind, run.value);
  const settle = (outcome: string, why: string | null, edition: number | null = null) =>
    BulkRun.updateOne({ _id: run._id, [`items.${i}.outcome`]: null }, { $set: { [`items.${i}.outcome`]: outcome, [`items.${i}.why`]: why, [`items.${i}.edition`]: edition } });
  await unitOfWork(async () => {
    const row = (await kind.model.findOne({ _id: run.items[i]!.record, deletedAt: null } as never).lean()) as Row | null;
    if (!row) return settle("refused", "Fiche supprimée entre-temps.");
    const { outcome, why, facts } = verdictOf({ act, value, row, by });
    if (outcome !== "done") return settle(outcome, why);
    const edition = Number(row.edition);
    await changeRecord({ kind, id: row._id, facts, edition, by, at, batch: run._id });
    return settle("done", null, edition + 1);
  }).catch(async error => {
    if (!(error instanceof Refusal) && !isDuplicate(error)) log.error({ run: String(run._id), record: String(run.items[i]!.record), err: { message: (error as Error).message } }, "bulk");
    await settle("refused", whyNot(error));
  });
}
