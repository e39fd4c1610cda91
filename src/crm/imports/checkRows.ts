import { addSeconds } from "date-fns";
import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { rememberingPlaces } from "../territories/rememberPlaces.ts";
import { partsOf } from "./importPart.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun } from "./importRun.ts";
import { type Line, rowsOf } from "./text/rowsOf.ts";
import { type Asked, type Weighed, type Weighing, weigh } from "./weigh.ts";

const batch = 500;

/**
 * Reads the whole file, a few hundred rows in memory at a time, and keeps the verdict on each. Goes on behind the last row that was
 * kept, so that it may be started again; of two workers, the second one gives up.
 */
export async function checkRows(run: ImportRun, weighing: () => Weighing, at: () => Date) {
  let bytesRead = 0;
  let rows: Line[] = [];
  let count = await ImportRow.countDocuments({ run: run._id });
  const last = (await ImportRow.findOne({ run: run._id }).sort({ line: -1 }).select("line").lean())?.line ?? 0;
  const flush = async () => {
    if (!(await keep(run, weighing(), rows))) return false;
    count += rows.length;
    rows = [];
    const mine = await ImportRun.updateOne({ _id: run._id, stage: "checking" }, { $set: { bytesRead, rows: count, leaseUntil: addSeconds(at(), 60) } });
    return mine.matchedCount > 0;
  };
  let header = true;
  for await (const line of rowsOf(partsOf(run._id, bytes => (bytesRead += bytes)), run)) {
    if (header || line.line <= last) {
      header = false;
      continue;
    }
    rows.push(line);
    if (rows.length >= batch && !(await flush())) return;
  }
  if (rows.length && !(await flush())) return;
  const verdicts = await countsOf(run._id, "verdict");
  await ImportRun.updateOne({ _id: run._id, stage: "checking" }, { $set: { stage: "ready", verdicts, leaseUntil: null } });
}

async function keep(run: ImportRun, weighing: Weighing, lines: Line[]) {
  const weighed = await rememberingPlaces(() => weighFile(run, weighing, lines));
  try {
    await ImportRow.insertMany(weighed.map(({ line, cells, title, key, again, verdict, why, record }) => ({ run: run._id, line, cells, title, key, again, verdict, why, record, createdAt: run.createdAt })), { lean: true } as never);
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** The verdicts on some rows, with what only the file tells: a second row about the same thing completes the first, or is a fault. */
async function weighFile(run: ImportRun, weighing: Weighing, lines: Line[]): Promise<Weighed[]> {
  const firsts = await weigh(weighing, lines.map(line => ({ ...line, again: null })));
  const earlier = await ImportRow.find({ run: run._id, key: mongoose.trusted({ $in: firsts.flatMap(({ key }) => (key ? [key] : [])) }) }).sort({ line: -1 }).select("key line").lean();
  const lineOf = new Map(earlier.map(({ key, line }) => [key!, line]));
  const all: Weighed[] = [];
  for (const row of firsts) {
    const before = row.key && row.verdict !== "error" ? lineOf.get(row.key) : undefined;
    if (row.key && row.verdict !== "error" && before === undefined) lineOf.set(row.key, row.line);
    all.push(before === undefined ? unkeyed(row) : weighing.kind.joins ? (await weigh(weighing, [{ ...asked(row), again: before }]))[0]! : { ...row, verdict: "error", why: `Même fiche que la ligne ${before} : une seule ligne par fiche.` });
  }
  return all;
}

const asked = ({ line, cells }: Weighed): Omit<Asked, "again"> => ({ line, cells });
/** A row in error is no earlier row of anything. */
const unkeyed = (row: Weighed): Weighed => (row.verdict === "error" ? { ...row, key: null } : row);

/** How many rows of each verdict, or of each outcome. */
export async function countsOf(run: ImportRun["_id"], path: "verdict" | "outcome") {
  const found = await ImportRow.aggregate<{ _id: string | null; n: number }>([{ $match: { run } }, { $group: { _id: `$${path}`, n: { $sum: 1 } } }]);
  return Object.fromEntries(found.flatMap(({ _id, n }) => (_id ? [[_id, n]] : [])));
}
