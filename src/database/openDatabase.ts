import { homedir } from "node:os";
import { join } from "node:path";
import { config } from "../config.ts";
import { connect } from "./connect.ts";
import { startEmbedded } from "./embedded.ts";

/** Connects to MONGODB_URI, or starts the embedded server of this folder first. */
export async function openDatabase(log: (line: string) => void = console.log) {
  const { MONGODB_URI, DATA_DIR, CACHE_DIR, MONGOMS_SYSTEM_BINARY, PATH } = config();
  if (MONGODB_URI) {
    await connect(MONGODB_URI);
    return { stop: async () => {} };
  }
  const cacheDir = CACHE_DIR ?? join(homedir(), ".cache", "passerelle");
  const server = await startEmbedded({ dataDir: DATA_DIR, cacheDir, settings: { MONGOMS_SYSTEM_BINARY, PATH }, log });
  await connect(server.uri);
  return { stop: server.stop };
}
