import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { credentials } from "./embedded/credentials.ts";
import { endOrphan } from "./embedded/endOrphan.ts";
import { type Search, findMongod } from "./embedded/findMongod.ts";
import { freePort } from "./embedded/freePort.ts";
import { holdFolder } from "./embedded/holder.ts";
import { letRead } from "./embedded/letRead.ts";
import { ensurePrimary, uriOf } from "./embedded/replicaSet.ts";
import { readerName } from "./embedded/runningServer.ts";
import { runMongod } from "./embedded/runMongod.ts";

type Start = Search & { dataDir: string };

/** Starts the server of this folder as a single-node replica set on loopback. The folder has one holder at a time. */
export async function startEmbedded({ dataDir, ...search }: Start) {
  const folder = join(resolve(dataDir), "mongodb");
  mkdirSync(join(folder, "db"), { recursive: true });
  const release = holdFolder(folder);
  try {
    const binary = await findMongod(search);
    await endOrphan(folder);
    const port = await keptPort(folder);
    const { keyFile, user, password, readerPassword } = credentials(folder);
    const { pid, ended } = runMongod({ binary, folder, port, keyFile });
    await Promise.race([ensurePrimary({ port, user, password }).then(() => letRead({ port, user, password }, readerName, readerPassword)), ended.then(() => diedAtStart(folder))]);
    const stop = async () => {
      process.kill(pid, "SIGTERM");
      await ended;
      release();
    };
    return { uri: uriOf({ port, user, password }), pid, port, binary, stop };
  } catch (error) {
    release();
    throw error;
  }
}

/** The port of last time if it is still free: then the set finds itself again without a word. */
async function keptPort(folder: string) {
  const file = join(folder, "port");
  let last = 0;
  try {
    last = Number(readFileSync(file, "utf8"));
  } catch {
    last = 0;
  }
  const port = await freePort(last);
  writeFileSync(file, String(port));
  return port;
}

function diedAtStart(folder: string): never {
  throw new Error(`mongod s’est arrêté dès son démarrage : voir ${join(folder, "mongod.log")}`);
}
