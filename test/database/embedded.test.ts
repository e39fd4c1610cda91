import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { type Socket, createServer } from "node:net";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import mongoose from "mongoose";
import { startEmbedded } from "../../src/database/embedded.ts";
import { alive } from "../../src/database/embedded/holder.ts";

const cacheDir = process.env.CACHE_DIR ?? join(homedir(), ".cache", "passerelle");
const settings = { PATH: process.env.PATH!, MONGOMS_SYSTEM_BINARY: process.env.MONGOMS_SYSTEM_BINARY };
type Embedded = Awaited<ReturnType<typeof startEmbedded>>;
const running = new Set<Embedded>();
const folder = () => mkdtempSync(join(tmpdir(), "data-"));
const pause = () => new Promise(resolve => setTimeout(resolve, 50));

async function start(dataDir: string) {
  const server = await startEmbedded({ dataDir, cacheDir, settings, log: () => undefined });
  running.add(server);
  return server;
}

async function stop(server: Embedded) {
  running.delete(server);
  await server.stop();
}

/** As a machine that lost the app and its mongod at once: the mark of the dead app stays in the folder. */
async function lose(server: Embedded, dataDir: string) {
  running.delete(server);
  process.kill(server.pid, "SIGKILL");
  while (alive(server.pid)) await pause();
  forgetHolder(dataDir);
}
const forgetHolder = (dataDir: string) => writeFileSync(join(dataDir, "mongodb", "holder.pid"), "999999999");

afterEach(async () => {
  for (const server of running) if (alive(server.pid)) process.kill(server.pid, "SIGKILL");
  running.clear();
});

async function withThings<T>(uri: string, act: (things: mongoose.Collection) => Promise<T>) {
  const connection = await mongoose.createConnection(uri).asPromise();
  try {
    return await act(connection.collection("things"));
  } finally {
    await connection.close();
  }
}
const add = (server: Embedded, n: number) => withThings(server.uri, things => things.insertOne({ n }, { writeConcern: { w: "majority", j: true } }));
const count = (server: Embedded) => withThings(server.uri, things => things.countDocuments());

test("after a clean stop the server comes back on its port with its data", async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  await add(first, 1);
  await stop(first);
  const second = await start(dataDir);
  expect(second.port).toBe(first.port);
  expect(await count(second)).toBe(1);
  await stop(second);
}, 60_000);

test("what was acknowledged is there after kill -9", async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  for (let n = 0; n < 50; n += 1) await add(first, n);
  await lose(first, dataDir);
  const second = await start(dataDir);
  expect(await count(second)).toBe(50);
  await stop(second);
}, 60_000);

test("when a program that never answers holds its port, the set moves to another one, with its data", async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  await add(first, 1);
  await stop(first);
  const callers: Socket[] = [];
  const squatter = createServer(caller => void callers.push(caller)).listen(first.port, "127.0.0.1");
  await new Promise(resolve => squatter.once("listening", resolve));
  const second = await start(dataDir);
  expect(second.port).not.toBe(first.port);
  expect(await count(second)).toBe(1);
  await stop(second);
  for (const caller of callers) caller.destroy();
  await new Promise(resolve => squatter.close(resolve));
}, 120_000);

test("a mongod left alone by a killed app is stopped in order before the next start", async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  await add(first, 1);
  forgetHolder(dataDir);
  const second = await start(dataDir);
  expect(alive(first.pid)).toBe(false);
  expect(await count(second)).toBe(1);
  await stop(second);
}, 60_000);

test("a folder in use is refused, and the process that holds it is named", async () => {
  const dataDir = folder();
  const holder = spawn("sleep", ["60"]);
  mkdirSync(join(dataDir, "mongodb"), { recursive: true });
  writeFileSync(join(dataDir, "mongodb", "holder.pid"), String(holder.pid));
  await expect(start(dataDir)).rejects.toThrow(`est déjà utilisé par le processus ${holder.pid}`);
  holder.kill();
});

test("the server asks for its password, which its owner alone can read", async () => {
  const dataDir = folder();
  const server = await start(dataDir);
  expect(statSync(join(dataDir, "mongodb", "password")).mode & 0o077).toBe(0);
  const open = mongoose.createConnection(`mongodb://127.0.0.1:${server.port}/x?directConnection=true`).asPromise();
  const connection = await open;
  await expect(connection.collection("x").findOne({})).rejects.toThrow("requires authentication");
  await connection.close();
  expect(readFileSync(join(dataDir, "mongodb", "port"), "utf8")).toBe(String(server.port));
  await stop(server);
}, 60_000);
