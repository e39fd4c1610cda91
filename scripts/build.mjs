// tsc to dist/, then every file of src/ that is no TypeScript to the same place, and the widget as one file for browsers.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildSync, transformSync } from "esbuild";
import { run } from "./setup.mjs";

const src = new URL("../src", import.meta.url).pathname;
const dist = new URL("../dist", import.meta.url).pathname;

run("node", ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]);
mkdirSync(dist, { recursive: true });
cpSync(src, dist, { recursive: true, filter: name => !name.endsWith(".ts") });
const page = `${src}/bot/widget/page`;
const { code: style } = transformSync(readFileSync(`${page}/style.css`, "utf8"), { loader: "css", minify: true, target: "safari15" });
buildSync({ entryPoints: [`${page}/main.ts`], outfile: `${dist}/bot/widget/widget.js`, bundle: true, minify: true, format: "iife", target: "es2020", charset: "utf8", define: { STYLE: JSON.stringify(style.trim()) } });
const { stdout } = spawnSync("git", ["rev-parse", "--short", "HEAD"], { cwd: src, encoding: "utf8" });
writeFileSync(`${dist}/commit.txt`, `${stdout?.trim() || "unknown"}\n`);
