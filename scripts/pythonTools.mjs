// Python programs that tests and checks talk to, each in an environment of its own, kept beside the fetched database server.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";

const cache = process.env.CACHE_DIR || join(homedir(), ".cache", "passerelle");

/** The folder of programs of an environment that holds these packages, installed by pip the first time; null where pip cannot. */
export function pythonWith(name, packages, log = console.error) {
  const there = join(cache, name);
  if (existsSync(join(there, "passerelle-done"))) return join(there, "bin");
  log(`Installation de ${packages.join(", ")}…`);
  rmSync(there, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const run = (command, ...args) => spawnSync(command, args, { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const made = run("python3", "-m", "venv", there);
  const done = made.status === 0 ? run(join(there, "bin", "pip"), "-q", "--disable-pip-version-check", "install", ...packages) : made;
  if (done.status !== 0) {
    log(`pip ne peut pas installer ${packages.join(", ")} : ${(done.stderr || done.error?.message || "").trim().split("\n").at(-1)}`);
    return null;
  }
  mkdirSync(join(there, "passerelle-done"));
  return join(there, "bin");
}

export const aFreePort = () =>
  new Promise(resolve => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts a server and waits until `address` answers; stop() ends that process, by its number. */
export async function started(command, args, address, seconds = 60) {
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  const gone = new Promise(resolve => child.once("exit", resolve));
  let said = "";
  child.stderr.on("data", data => (said = (said + data).slice(-2_000)));
  const alive = () => child.exitCode === null && child.signalCode === null;
  const stop = () => (alive() && process.kill(child.pid), gone);
  for (const until = Date.now() + seconds * 1000; ; await new Promise(resolve => setTimeout(resolve, 150))) {
    const well = await fetch(address).then(({ ok }) => ok, () => false);
    if (well) return { pid: child.pid, stop };
    if (alive() && Date.now() < until) continue;
    await stop();
    throw new Error(`${command} ne répond pas : ${said.trim().split("\n").at(-1)}`);
  }
}
