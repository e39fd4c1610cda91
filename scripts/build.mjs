// tsc to dist/, then every file of src/ that is no TypeScript to the same place.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { run } from "./setup.mjs";

const src = new URL("../src", import.meta.url).pathname;
const dist = new URL("../dist", import.meta.url).pathname;

run("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]);
mkdirSync(dist, { recursive: true });
cpSync(src, dist, { recursive: true, filter: name => !name.endsWith(".ts") });
const { stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: src, encoding: "utf8" });
writeFileSync(`${dist}/commit.txt`, `${stdout?.trim() || "unknown"}\n`);
