import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Row } from "./row.ts";

const here = new URL("./", import.meta.url);
const tools = new Set(["run", "row", "median", "hostileNames", "sealedCharter", "checkPdf", "world", "startedSite"]);
const all = readdirSync(here).filter(name => name.endsWith(".ts")).map(name => name.slice(0, -3)).filter(name => !tools.has(name));
const asked = process.argv.slice(2);
const unknown = asked.filter(name => !all.includes(name));
if (unknown.length) {
  console.error(`No benchmark ${unknown.join(", ")}. There are: ${all.join(", ")}.`);
  process.exit(2);
}

const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
mkdirSync(new URL("results/", here), { recursive: true });
for (const name of asked.length ? asked : all) {
  const { bench } = (await import(`./${name}.ts`)) as { bench(): Promise<Row[]> };
  const rows = await bench();
  console.log(`\n${name}`);
  console.table(rows.map(({ id, unit, ours, peer, theirs, ratio, goal, reached }) => ({ id, unit, ours: round(ours), peer, theirs: round(theirs), ratio: round(ratio), goal, reached })));
  const result = { name, commit, node: process.version, cpus: cpus().length, date: new Date().toISOString(), rows };
  writeFileSync(new URL(`results/${name}.json`, here), `${JSON.stringify(result, null, 2)}\n`);
  if (rows.some(({ reached }) => !reached)) process.exitCode = 1;
}

function round(value: number) {
  return Math.round(value * 1000) / 1000;
}
