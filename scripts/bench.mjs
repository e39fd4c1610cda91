// Runs the benchmarks of bench/, all of them or those named: npm run bench -- pdf
import { spawnSync } from "node:child_process";
import { setUp } from "./setup.mjs";
import { systemTools } from "./systemTools.mjs";

setUp();
const { status } = spawnSync("node", ["--import", "tsx", new URL("../bench/run.ts", import.meta.url).pathname, ...process.argv.slice(2)], { stdio: "inherit", env: { ...process.env, ...systemTools() } });
process.exit(status ?? 1);
