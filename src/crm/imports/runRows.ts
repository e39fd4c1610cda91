import { addSeconds } from "date-fns";
import mongoose, { Error as MongooseError } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { changeRecord } from "../records/changeRecord.ts";
import { createMany } from "../records/createMany.ts";
import { rememberingPlaces } from "../territories/rememberPlaces.ts";
import { type Settled, settleRows } from "./settleRows.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun } from "./importRun.ts";
import { type Weighed, type Weighing, weigh } from "./weigh.ts";

const batch = 200;
type Open = { line: number; cells: string[]; again?: number | null };

/**
 * Brings in the rows that were to create or change something, a batch a unit of work: what became of a row is written with the row
 * itself, so that a worker that ends is followed by another and no row goes in twice. Returns when none is left.
 */
export async function runRows(run: ImportRun, weighing: () => Weighing, at: () => Date) {
  for (;;) {
    const lines = await openLines(run._id, batch);
    if (!lines.length) return;
    await together(run, lines, weighing()).catch(error => {
      if (!isOneRow(error)) throw error;
      return oneByOne(run, lines, weighing);
    });
    await ImportRun.updateOne({ _id: run._id }, { $set: { leaseUntil: addSeconds(at(), 60) } });
  }
}

const isOneRow = (error: unknown) => error instanceof Refusal || isDuplicate(error) || error instanceof MongooseError.ValidationError;

async function openLines(run: ImportRun["_id"], most: number) {
  const rows = await ImportRow.find({ run, verdict: mongoose.trusted({ $in: ["create", "update"] }), outcome: null }).sort({ line: 1 }).limit(most).select("line").lean();
  return rows.map(({ line }) => line);
}

async function oneByOne(run: ImportRun, lines: number[], weighing: () => Weighing) {
  for (const line of lines) {
    await together(run, [line], weighing()).catch(async error => {
      if (!isOneRow(error)) throw error;
      const why = error instanceof Refusal ? error.message : isDuplicate(error) ? "Une autre fiche a pris cet identifiant entre-temps." : "La fiche refuse une valeur de cette ligne.";
      await unitOfWork(() => settleRows(run, [{ line, outcome: "refused", why }]));
    });
  }
}

/** These rows, as they are now: another worker may have done some meanwhile. */
const together = (run: ImportRun, lines: number[], weighing: Weighing) =>
  rememberingPlaces(() =>
    unitOfWork(async () => {
      const rows = (await ImportRow.find({ run: run._id, line: mongoose.trusted({ $in: lines }), outcome: null }).sort({ line: 1 }).lean()) as unknown as Open[];
      const firsts = await weigh(weighing, rows.filter(({ again }) => !again).map(({ line, cells }) => ({ line, cells, again: null })));
      const settled = [...(await create(run, firsts, weighing)), ...firsts.filter(({ verdict }) => verdict === "error" || verdict === "same").map(plainly)];
      for (const row of firsts.filter(({ verdict }) => verdict === "update")) settled.push(await change(run, row, weighing));
      await settleRows(run, settled);
      for (const { line, cells, again } of rows.filter(one => one.again)) await complete(run, { line, cells, again: again! }, weighing);
    }),
  );

async function create(run: ImportRun, rows: Weighed[], { kind, by, at }: Weighing): Promise<Settled[]> {
  const fresh = rows.filter(({ verdict }) => verdict === "create");
  const all = [];
  for (const { facts } of fresh) {
    const whole = { ...kind.fixed, ...facts, ...(await kind.prepare?.run(facts)) };
    all.push({ ...whole, ...(kind.record.derive ? await kind.record.derive(whole) : {}) });
  }
  const made = await createMany({ kind: kind.record, all, by, at, source: "import", batch: run._id });
  return fresh.map(({ line }, i) => ({ line, outcome: "created", why: null, record: made[i]!._id, edition: 0 }));
}

async function change(run: ImportRun, { line, record, edition, facts }: Weighed, { kind, by, at }: Weighing): Promise<Settled> {
  const changes = await changeRecord({ kind: kind.record, id: record!, facts, edition: edition!, by, at, source: "import", batch: run._id });
  if (!changes.length) return { line, outcome: "same", why: null };
  return { line, outcome: "changed", why: null, record, edition: edition! + 1, changes: changes.map(({ path, before }) => ({ path, before })) };
}

/** A row that completes an earlier one: the record is there by now. */
async function complete(run: ImportRun, row: { line: number; cells: string[]; again: number }, weighing: Weighing) {
  const [weighed] = await weigh(weighing, [row]);
  await settleRows(run, [weighed!.verdict === "update" && weighed!.record ? await change(run, weighed!, weighing) : plainly(weighed!)]);
}

const plainly = ({ line, verdict, why, record }: Weighed): Settled => (verdict === "same" ? { line, outcome: "same", why: null, record } : { line, outcome: "refused", why: why ?? "La fiche que cette ligne complète n’a pas été créée." });
