import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { alive } from "./holder.ts";

/** After a kill -9 of the app its mongod lives on: it is asked to stop in order before a new one opens the same files. */
export async function endOrphan(folder: string) {
  const file = join(folder, "mongod.pid");
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, "utf8"));
  if (!pid || !alive(pid) || !isOurs(pid, folder)) return;
  process.kill(pid, "SIGTERM");
  for (let tries = 0; tries < 300 && alive(pid); tries += 1) await new Promise(resolve => setTimeout(resolve, 100));
}

/** The number may have gone to another program since. */
function isOurs(pid: number, folder: string) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(join(folder, "db"));
  } catch {
    return false;
  }
}
