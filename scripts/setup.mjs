// Set-up of a fresh clone. Built-in modules only: nothing is installed yet when this runs.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);
const at = path => fileURLToPath(new URL(path, root));
const age = path => (existsSync(at(path)) ? statSync(at(path)).mtimeMs : 0);

/** Installs the locked dependencies where they are missing or older than the lock, then builds if dist is stale. */
export function setUp() {
  if (!existsSync(at("src"))) return; // The image has dist/ alone: nothing to install, nothing to build.
  if (age("node_modules/.package-lock.json") < age("package-lock.json")) {
    say("Installation des dépendances…", () => run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], aside));
  }
  if (age("dist/commit.txt") < newest("src")) say("Construction…", () => run("node", [at("scripts/build.mjs")], aside));
}

export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: at("."), stdio: "inherit", ...options });
  if (error || status !== 0) {
    console.error(`« ${command} ${args.join(" ")} » a échoué${error ? ` : ${error.message}` : ""}.`);
    process.exit(1);
  }
}

/** Beside what a command prints: its output may be read by a program. */
const aside = { stdio: ["inherit", 2, 2] };

function say(what, act) {
  const start = Date.now();
  console.error(what);
  act();
  console.error(`${what} fait en ${Math.round((Date.now() - start) / 1000)} s.`);
}

const newest = folder => Math.max(...readdirSync(at(folder), { recursive: true }).map(name => age(`${folder}/${name}`)));
