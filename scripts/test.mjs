import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setUp } from "./setup.mjs";
import { systemTools } from "./systemTools.mjs";

setUp();
const env = { ...process.env, ...systemTools(), NODE_OPTIONS: "--experimental-vm-modules --no-warnings", NODE_ENV: "test" };
mkdirSync("test/output", { recursive: true });
const { status } = spawnSync("node", ["node_modules/jest/bin/jest.js", "--json", "--outputFile=test/output/jest.json", ...process.argv.slice(2)], { env, stdio: "inherit" });
process.exit(status ?? 1);
