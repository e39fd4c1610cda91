import { MongoMemoryReplSet } from "mongodb-memory-server-core";
import { homedir } from "node:os";
import { join } from "node:path";
import { findMongod } from "../../dist/database/embedded/findMongod.js";

/** One real server for the run, a single-node replica set, found by the product's own chain. */
export default async function start() {
  const { PATH, MONGOMS_SYSTEM_BINARY, CACHE_DIR = join(homedir(), ".cache", "passerelle") } = process.env;
  const systemBinary = await findMongod({ settings: { PATH, MONGOMS_SYSTEM_BINARY }, cacheDir: CACHE_DIR, log: console.log });
  process.env.MONGOMS_SYSTEM_BINARY_VERSION_CHECK = "false";
  // Tests live at dates of their own: what « expires » there must not vanish by the server's clock in the middle of one.
  // A database a test file, some five hundred files each: without these, those already dropped stay open for minutes and the server runs out.
  const args = ["--setParameter", "ttlMonitorEnabled=false", "--setParameter", "minSnapshotHistoryWindowInSeconds=30"];
  args.push("--wiredTigerEngineConfigString", "file_manager=(close_idle_time=20,close_handle_minimum=500,close_scan_interval=10)");
  const server = await MongoMemoryReplSet.create({ binary: { systemBinary }, replSet: { count: 1, storageEngine: "wiredTiger", args } });
  globalThis.passerelleTestServer = server;
  process.env.PASSERELLE_TEST_MONGODB = server.getUri();
}
