import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { alive } from "./holder.ts";
import { uriOf } from "./replicaSet.ts";

export const readerName = "lecture";

/** The address, for reading alone, of the server that another process runs on this folder; null where none does. */
export function runningServer(dataDir: string): string | null {
  const folder = join(resolve(dataDir), "mongodb");
  try {
    if (!alive(Number(textOf(folder, "holder.pid")))) return null;
    return uriOf({ port: Number(textOf(folder, "port")), user: readerName, password: textOf(folder, "reader-password") });
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT") return null;
    throw error;
  }
}

const textOf = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
