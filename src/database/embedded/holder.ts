import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Takes the folder for this process. Throws a sentence naming the process that holds it; a dead holder's mark is removed. */
export function holdFolder(dataDir: string) {
  const mark = join(dataDir, "holder.pid");
  const mine = join(dataDir, `holder.${process.pid}`);
  writeFileSync(mine, String(process.pid));
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      if (linked(mine, mark)) return () => rmSync(mark, { force: true });
      const holder = Number(readFileSync(mark, "utf8"));
      if (alive(holder)) throw new Error(`Le dossier ${dataDir} est déjà utilisé par le processus ${holder}. Arrêtez-le, ou donnez un autre DATA_DIR.`);
      rmSync(mark, { force: true });
    }
    throw new Error(`Le dossier ${dataDir} est disputé par un autre processus.`);
  } finally {
    rmSync(mine, { force: true });
  }
}

// A link is made by one process or by none: of two starts at once, one holds the folder.
function linked(from: string, to: string) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST") return false;
    throw error;
  }
}

export function alive(pid: number) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}
