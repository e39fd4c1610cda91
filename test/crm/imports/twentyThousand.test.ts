import { text } from "node:stream/consumers";
import { Company } from "../../../src/crm/companies/company.ts";
import { errorCsv, errorRows } from "../../../src/crm/imports/errorRows.ts";
import { goOnImports } from "../../../src/crm/imports/goOnImports.ts";
import { companies } from "../../../src/crm/imports/kinds/companies.ts";
import { ImportRun } from "../../../src/crm/imports/importRun.ts";
import { openImport } from "../../../src/crm/imports/openImport.ts";
import { startCheck, startRows, startUndo } from "../../../src/crm/imports/startImport.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { freshDatabase } from "../../support/database.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { manyRows } from "./manyRows.ts";

freshDatabase();
normandie();
const bring = () => openImport({ kind: companies, name: "vingt-mille.csv", bytes: manyRows(20_000, 40), person: null });
const latest = (run: ImportRun) => ImportRun.findById(run._id).orFail();
const everything = async () => JSON.stringify(await Company.find().sort({ _id: 1 }).lean());

test("20,000 rows, 500 of them wrong: the others go in, the wrong ones come back with their reason, a second time nothing moves, and an undo leaves what was there", async () => {
  await aCompany();
  const before = await everything();
  const run = await bring();
  await startCheck(run, companies, run.mapping);
  await goOnImports();
  expect(Object.fromEntries((await latest(run)).verdicts)).toEqual({ create: 19_500, error: 500 });
  await startRows(await latest(run));
  await goOnImports();

  expect(Object.fromEntries((await latest(run)).outcomes)).toEqual({ created: 19_500 });
  expect(await Company.countDocuments()).toBe(19_501);
  const errors = (await text(errorCsv(run.headers, errorRows(run)))).trim().split("\r\n");
  expect(errors).toHaveLength(501);
  expect(errors[0]).toBe("Raison sociale;SIREN;Code postal;Commune;Téléphone;Effectif;motif");
  expect(new Set(errors.slice(1).map(line => line.split(";").at(-1)!.split(" : ")[0]))).toEqual(new Set(["Indiquez le nom de l’entreprise.", "SIREN", "Téléphone"]));

  const again = await bring();
  await startCheck(again, companies, again.mapping);
  await goOnImports();
  expect(Object.fromEntries((await latest(again)).verdicts)).toEqual({ same: 19_500, error: 500 });
  await startUndo(await latest(run));
  await goOnImports();

  expect([(await latest(run)).stage, Object.fromEntries((await latest(run)).outcomes)]).toEqual(["undone", { undone: 19_500 }]);
  expect(await everything()).toBe(before);
  expect([await Entry.countDocuments({ act: "record.created" }), await Entry.countDocuments({ act: "record.deleted" })]).toEqual([19_500, 19_500]);
  expect((await verifyJournal()).breaks).toEqual([]);
}, 600_000);
