import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { BackupFault, type Head, type Part, type Tail, format, readDocLine } from "./format.ts";

/** The lines of a backup, unpacked as they are read. */
export async function* backupLines(path: string) {
  const unpacked = createReadStream(path).on("error", fault => unpacked.destroy(fault)).pipe(createGunzip());
  try {
    for await (const line of createInterface({ input: unpacked, crlfDelay: Infinity })) yield line;
  } catch (error) {
    throw (error as { code?: string }).code === "ENOENT" ? new BackupFault(`Ce fichier n’existe pas : ${path}`) : new BackupFault("Cette sauvegarde est abîmée ou coupée.");
  }
}

type Check = (bytes: Tail) => boolean;

/** Reads a backup from end to end before anything is written: whole, as its manifest says, and signed by a seal we know. */
export async function checkBackup(path: string, signedByUs: Check): Promise<Tail> {
  const found = new Map<string, { count: number; hash: Hash }>();
  let [head, tail, first] = [null as Head | null, null as Tail | null, true];
  for await (const line of backupLines(path)) {
    if (tail) throw new BackupFault("Cette sauvegarde a une suite après sa fin.");
    if (first) head = readHead(line);
    else if (line.startsWith('{"manifest"')) tail = JSON.parse(line) as Tail;
    else {
      const { collection } = readDocLine(line);
      const part = found.get(collection) ?? found.set(collection, { count: 0, hash: createHash("sha256") }).get(collection)!;
      part.count += 1;
      part.hash.update(`${line}\n`);
    }
    first = false;
  }
  if (!head || !tail) throw new BackupFault("Cette sauvegarde est coupée : son manifeste manque.");
  if (!signedByUs(tail)) throw new BackupFault("Le manifeste de cette sauvegarde n’est pas signé par un cachet connu.");
  const wrong = tail.manifest.collections.filter(part => !same(part, found.get(part.name)));
  const extra = [...found.keys()].filter(name => !tail.manifest.collections.some(part => part.name === name));
  if (wrong.length || extra.length) throw new BackupFault(`Cette sauvegarde n’est pas comme son manifeste le dit : ${[...wrong.map(({ name }) => name), ...extra].join(", ")}.`);
  return tail;
}

const same = ({ count, sha256 }: Part, found?: { count: number; hash: Hash }) => count === (found?.count ?? 0) && sha256 === (found?.hash ?? createHash("sha256")).copy().digest("hex");

function readHead(line: string): Head {
  try {
    const head = JSON.parse(line) as Head;
    if (head.passerelle === "backup" && head.format === format) return head;
  } catch {
    // Said below, as for any other file.
  }
  throw new BackupFault("Ce fichier n’est pas une sauvegarde de Passerelle que cette version sait lire.");
}
