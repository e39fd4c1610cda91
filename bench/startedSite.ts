import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import mongoose from "mongoose";
import { adjustConfig } from "../src/config.ts";
import { register } from "../src/crm/registry/registered.ts";
import { learnWords } from "../src/crm/find/learnWords.ts";
import { loadReferenceData } from "../src/crm/referenceData.ts";
import { connect, disconnect } from "../src/database/connect.ts";
import { startEmbedded } from "../src/database/embedded.ts";
import { migrate } from "../src/database/migrations.ts";
import { features } from "../src/features.ts";
import { makeWorld } from "./world.ts";

type World = Parameters<typeof makeWorld>[0];

/**
 * A site of its own process over the generated world, in a database of its own, with this process connected to the same one. The
 * world is made anew in a temporary folder, or kept from one run to the next in the folder that BENCH_WORLD names.
 */
export async function startedSite(world: World = {}) {
  register(features);
  const kept = process.env.BENCH_WORLD;
  const dataDir = kept ?? mkdtempSync(join(tmpdir(), "passerelle-bench-"));
  mkdirSync(dataDir, { recursive: true });
  const server = await startEmbedded({ dataDir, cacheDir: join(homedir(), ".cache", "passerelle"), settings: { MONGOMS_SYSTEM_BINARY: process.env.MONGOMS_SYSTEM_BINARY, PATH: process.env.PATH ?? "" }, log: console.log });
  await connect(server.uri);
  const made = await begun(join(dataDir, "world.json"), world);
  const site = await started(server.uri, dataDir);
  adjustConfig({ PUBLIC_URL: site.origin });
  return {
    origin: site.origin,
    pid: site.child.pid!,
    made,
    async stop() {
      await ended(site.child);
      await disconnect();
      await server.stop();
      if (!kept) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Makes the world where this folder has none; indexes come after the documents, which is quicker. */
async function begun(note: string, world: World): Promise<{ first: string; at: string }> {
  const asked = JSON.stringify(world);
  const known = existsSync(note) ? (JSON.parse(readFileSync(note, "utf8")) as { asked: string; first: string; at: string }) : null;
  if (known?.asked === asked) {
    await migrate();
    return known;
  }
  await mongoose.connection.dropDatabase();
  const start = performance.now();
  await migrateSome(["Commune", "Epci", "CharterText"]);
  await loadReferenceData();
  const { first, sizes, entries, at } = await makeWorld(world);
  const filled = performance.now();
  await migrate();
  await learnWords();
  console.log(`World of ${sizes.companies} companies, ${sizes.contacts} contacts, ${entries} lines of the journal: made in ${seconds(filled - start)}, indexed in ${seconds(performance.now() - filled)}.`);
  const told = { asked, first: String(first._id), at: at.toISOString() };
  writeFileSync(note, JSON.stringify(told));
  return told;
}
const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;
const migrateSome = async (names: string[]) => {
  for (const name of names) await mongoose.models[name]!.syncIndexes();
};

/** The site as `passerelle serve --role web` starts it, on a port of its own. */
async function started(uri: string, dataDir: string) {
  const env = { ...process.env, NODE_ENV: "development", MONGODB_URI: uri, DATA_DIR: dataDir, PORT: "0", PUBLIC_URL: "", LOG_LEVEL: "error", RATE_LIMITER_ENABLED: "false" };
  const child = spawn(process.execPath, [new URL("../bin/passerelle", import.meta.url).pathname, "serve", "--role", "web"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", code => reject(new Error(`the site ended with ${code}`)));
    child.stdout.on("data", (data: Buffer) => {
      const found = /ready at (\S+)/.exec(data.toString());
      if (found) resolve(found[1]!);
    });
  });
  return { child, origin };
}

function ended(child: ChildProcess) {
  child.removeAllListeners("exit");
  const gone = new Promise(resolve => child.once("exit", resolve));
  child.kill();
  return gone;
}
