import { addSeconds } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, recordMany } from "../journal/record.ts";
import { changeRecord } from "../records/changeRecord.ts";
import type { Row } from "../registry/listing.ts";
import type { ImportKind } from "./importKind.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun } from "./importRun.ts";
import { type Settled, settleRows } from "./settleRows.ts";
import { usedElsewhere } from "../registry/usedElsewhere.ts";

const batch = 200;
type Undoing = { run: ImportRun; kind: ImportKind; by: Actor; at: () => Date };
type Done = { line: number; record: Types.ObjectId; edition: number; changes?: { path: string; before?: unknown }[] };
const changedSince = "Cette fiche a changé depuis : elle est gardée comme elle est.";

/** Takes an import back from its last row to its first, each with its line in the journal; what changed or serves since is kept, and says why. */
export async function undoRows({ run, kind, by, at }: Undoing) {
  for (;;) {
    const next = await ImportRow.find({ run: run._id, outcome: mongoose.trusted({ $in: ["created", "changed"] }) }).sort({ line: -1 }).limit(batch).lean();
    if (!next.length) return;
    const kin = next[0]!.outcome;
    const lines = next.slice(0, next.findIndex(row => row.outcome !== kin) >>> 0).map(({ line }) => line);
    await (kin === "created" ? putAwayMany({ run, kind, by, at }, lines) : putBackEach({ run, kind, by, at }, lines));
    await ImportRun.updateOne({ _id: run._id }, { $set: { leaseUntil: addSeconds(at(), 60) } });
  }
}

const doneOf = async (run: ImportRun, lines: number[], outcome: "created" | "changed") => (await ImportRow.find({ run: run._id, line: mongoose.trusted({ $in: lines }), outcome }).sort({ line: -1 }).lean()) as unknown as Done[];

/** What the import made is put away, as if by hand: it can still be restored for thirty days. */
const putAwayMany = ({ run, kind: { record }, by, at }: Undoing, lines: number[]) =>
  unitOfWork(async () => {
    const rows = await doneOf(run, lines, "created");
    const found = (await record.model.find({ _id: mongoose.trusted({ $in: rows.map(row => row.record) }), deletedAt: null } as never).lean()) as unknown as Row[];
    const editions = new Map(found.map(one => [String(one._id), Number(one.edition ?? 0)]));
    const used = await usedElsewhere(record.model.modelName, rows.map(row => row.record));
    const settled: Settled[] = rows.map(row => ({ line: row.line, ...sayOn(row, editions.get(String(row.record)), used.get(String(row.record))) }));
    const gone = rows.filter((_, i) => settled[i]!.outcome === "undone");
    await record.model.bulkWrite(gone.map(row => ({ updateOne: { filter: { _id: row.record, edition: row.edition, deletedAt: null }, update: { $set: { deletedAt: at() }, $inc: { edition: 1 } } } })) as never);
    await recordMany(by, "record.deleted", gone.map(row => ({ subject: { _id: row.record, constructor: record.model }, details: { source: "import", batch: String(run._id) } })), at());
    await settleRows(run, settled, "created");
  });

/** What may become of a record that the import made: nothing stands elsewhere that would hold it, unless it is used. */
function sayOn(row: Done, edition: number | undefined, use: string | undefined): Pick<Settled, "outcome" | "why"> {
  if (edition === undefined) return { outcome: "kept", why: "Cette fiche a déjà été supprimée." };
  if (edition !== row.edition) return { outcome: "kept", why: changedSince };
  return use ? { outcome: "kept", why: `Cette fiche sert ailleurs (${use}) : elle est gardée.` } : { outcome: "undone", why: null };
}

async function putBackEach(undoing: Undoing, lines: number[]) {
  for (const row of await doneOf(undoing.run, lines, "changed")) await putBack(undoing, row);
}

/** What the import changed is changed back, unless somebody has changed the record since. */
async function putBack({ run, kind, by, at }: Undoing, { line, record, edition, changes }: Done) {
  const facts = Object.fromEntries((changes ?? []).map(({ path, before }) => [path, before ?? null]));
  await unitOfWork(async () => {
    if (!(await ImportRow.exists({ run: run._id, line, outcome: "changed" }))) return;
    await changeRecord({ kind: kind.record, id: record, facts, edition, by, at: at(), act: "undone", source: "import", batch: run._id });
    await settleRows(run, [{ line, outcome: "undone", why: null, record, edition: edition + 1 }], "changed");
  }).catch(async error => {
    if (!(error instanceof Refusal) && !isDuplicate(error)) throw error;
    await unitOfWork(() => settleRows(run, [{ line, outcome: "kept", why: changedSince }], "changed"));
  });
}
