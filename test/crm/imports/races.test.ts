import mongoose from "mongoose";
import { Company } from "../../../src/crm/companies/company.ts";
import { goOnImports } from "../../../src/crm/imports/goOnImports.ts";
import { companies } from "../../../src/crm/imports/kinds/companies.ts";
import { ImportRow } from "../../../src/crm/imports/importRow.ts";
import { ImportRun } from "../../../src/crm/imports/importRun.ts";
import { openImport } from "../../../src/crm/imports/openImport.ts";
import { startCheck, startRows, startUndo } from "../../../src/crm/imports/startImport.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Change } from "../../../src/crm/records/change.ts";
import { freshDatabase } from "../../support/database.ts";
import { aSiren } from "./walk.ts";

freshDatabase();
const count = 900;
let from = 0;

async function aRun() {
  from += count;
  const lines = Array.from({ length: count }, (_, n) => `Atelier ${from + n};${aSiren(from + n)}`);
  const run = await openImport({ kind: companies, name: "ateliers.csv", bytes: [Buffer.from(["Nom;SIREN", ...lines].join("\n"))], person: null });
  await startCheck(run, companies, run.mapping);
  return ImportRun.findById(run._id).orFail();
}
const again = (run: ImportRun) => ImportRun.updateOne({ _id: run._id }, { leaseUntil: new Date(0) });
const stage = async (run: ImportRun) => (await ImportRun.findById(run._id).orFail()).stage;

test("two workers check and bring in one file, and each row goes in once", async () => {
  const run = await aRun();
  await Promise.all([goOnImports(), again(run).then(() => goOnImports())]);
  for (let n = 0; n < 5 && (await stage(run)) === "checking"; n += 1) await again(run).then(() => goOnImports());
  expect([await stage(run), await ImportRow.countDocuments({ run: run._id })]).toEqual(["ready", count]);
  const ready = await ImportRun.findById(run._id).orFail();
  const starts = await Promise.allSettled([startRows(ready), startRows(ready), startRows(ready)]);
  expect(starts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await Promise.all([goOnImports(), new Promise(resolve => setTimeout(resolve, 200)).then(() => again(run)).then(() => goOnImports())]);

  const done = await ImportRun.findById(run._id).orFail();
  expect([done.stage, Object.fromEntries(done.outcomes)]).toEqual(["done", { created: count }]);
  expect([await Company.countDocuments(), await Entry.countDocuments({ act: "record.created" }), await Change.countDocuments()]).toEqual([count, count, count]);
  expect(await Entry.countDocuments({ act: "import.companies" })).toBe(1);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a worker that ended half-way is followed by another, in the check, the run and the undo", async () => {
  const run = await aRun();
  await goOnImports();
  await ImportRow.deleteMany({ run: run._id, line: mongoose.trusted({ $gt: 400 }) });
  await ImportRun.updateOne({ _id: run._id }, { stage: "checking", leaseUntil: new Date(0) });
  await goOnImports();
  expect([await stage(run), await ImportRow.countDocuments({ run: run._id })]).toEqual(["ready", count]);
  await startRows(await ImportRun.findById(run._id).orFail());
  const before = await Company.countDocuments();
  await goOnImports();
  await ImportRun.updateOne({ _id: run._id }, { stage: "running", leaseUntil: new Date(0) });
  await goOnImports();
  expect(await Company.countDocuments()).toBe(before + count);
  await startUndo(await ImportRun.findById(run._id).orFail());
  await Promise.all([goOnImports(), again(run).then(() => goOnImports())]);

  expect([await stage(run), await Company.countDocuments()]).toEqual(["undone", before]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a record that somebody makes between the check and the run is not made twice", async () => {
  const run = await aRun();
  await goOnImports();
  const [row] = await ImportRow.find({ run: run._id, verdict: "create" }).limit(1);
  await Company.create({ name: "Faite à la main", siren: row!.cells[1], source: "manual" });
  await startRows(await ImportRun.findById(run._id).orFail());
  await goOnImports();

  expect((await ImportRow.findById(row!._id))!.outcome).toBe("changed");
  expect(await Company.find({ siren: row!.cells[1] })).toMatchObject([{ name: row!.cells[0], edition: 1 }]);
});
