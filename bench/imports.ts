import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import mongoose from "mongoose";
import { adjustConfig } from "../src/config.ts";
import { companyRecord } from "../src/crm/companies/companyRecord.ts";
import { goOnImports } from "../src/crm/imports/goOnImports.ts";
import { ImportRun } from "../src/crm/imports/importRun.ts";
import { companies } from "../src/crm/imports/kinds/companies.ts";
import { openImport } from "../src/crm/imports/openImport.ts";
import { startCheck, startRows, startUndo } from "../src/crm/imports/startImport.ts";
import { createRecord } from "../src/crm/records/createRecord.ts";
import { register } from "../src/crm/registry/registered.ts";
import { loadReferenceData } from "../src/crm/territories/loadReferenceData.ts";
import { migrate } from "../src/database/migrations.ts";
import { openDatabase } from "../src/database/openDatabase.ts";
import { features } from "../src/features.ts";
import { manyRows } from "../test/crm/imports/manyRows.ts";
import type { Row } from "./row.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** 20,000 rows, 500 of them wrong, against records made one at a time, and against a file ten times shorter. */
export async function bench(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-imports-"));
  adjustConfig({ DATA_DIR: folder });
  register(features);
  const database = await openDatabase({ log: () => {} });
  try {
    await migrate();
    await loadReferenceData("28");
    const apart = await oneAtATime(500);
    const short = await wholeImport(2_000, 1_000_000);
    const long = await wholeImport(20_000, 2_000_000);
    console.log(`check ${seconds(long.check)}, run ${seconds(long.run)}, undo ${seconds(long.undo)}, at most ${megabytes(long.rss)} resident`);
    return [
      row("20000 rows, 500 wrong: check and run, a row", "ms", (long.check + long.run) / 20_000, "createRecord, one at a time", apart, 0.5),
      row("20000 rows: undo, a row", "ms", long.undo / 19_500, "createRecord, one at a time", apart, 1),
      row("20000 rows: live memory at the most, above rest", "MB", long.live, "2000 rows", short.live, 1.5),
    ];
  } finally {
    await mongoose.disconnect();
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const row = (id: string, unit: string, ours: number, peer: string, theirs: number, most: number): Row => ({ id, unit, ours, peer, theirs, ratio: ours / theirs, goal: `<= ${most}`, reached: ours / theirs <= most });
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Milliseconds to make one company as the form makes it, the mean of many. */
async function oneAtATime(count: number) {
  const start = performance.now();
  for (let n = 0; n < count; n += 1) await createRecord({ kind: companyRecord, facts: { name: `Atelier seul ${n}`, postcode: "14000", communeName: "Caen", phone: "+33231000000", headcountBand: "11", source: "import" }, by: "system", source: "import" });
  return (performance.now() - start) / count;
}

/** Milliseconds of each stage, and the memory in use at the most: live objects above those before, and resident. */
async function wholeImport(count: number, first: number) {
  const memory = watch();
  const run = await openImport({ kind: companies, name: "bench.csv", bytes: manyRows(count, 40, first), person: null });
  const check = await timed(() => startCheck(run, companies, run.mapping));
  const brought = await timed(async () => startRows(await ImportRun.findById(run._id).orFail()));
  const undo = await timed(async () => startUndo(await ImportRun.findById(run._id).orFail()));
  return { check, run: brought, undo, ...memory.stop() };
}

async function timed(start: () => Promise<unknown>) {
  const from = performance.now();
  await start();
  await goOnImports();
  return performance.now() - from;
}

function watch() {
  collect();
  const rest = process.memoryUsage().heapUsed;
  let [live, rss] = [0, 0];
  const look = () => {
    collect();
    live = Math.max(live, (process.memoryUsage().heapUsed - rest) / 1e6);
    rss = Math.max(rss, process.memoryUsage().rss);
  };
  const timer = setInterval(look, 500);
  return { stop: () => (clearInterval(timer), { live, rss }) };
}
