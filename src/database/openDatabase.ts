import { homedir } from "node:os";
import { join } from "node:path";
import { config } from "../config.ts";
import { connect } from "./connect.ts";
import { startEmbedded } from "./embedded.ts";
import { runningServer } from "./embedded/runningServer.ts";

type Opening = { log?: (line: string) => void; reading?: boolean };

/**
 * Connects to MONGODB_URI, or starts the embedded server of this folder first. What only reads joins the server that another
 * process runs there, as somebody who may write nothing.
 */
export async function openDatabase({ log = console.log, reading = false }: Opening = {}) {
  const { MONGODB_URI, DATA_DIR, CACHE_DIR, MONGOMS_SYSTEM_BINARY, PATH } = config();
  if (MONGODB_URI) {
    await connect(MONGODB_URI);
    return { stop: async () => {} };
  }
  const running = reading ? runningServer(DATA_DIR) : null;
  if (running) {
    await connect(running);
    return { stop: async () => {} };
  }
  const cacheDir = CACHE_DIR ?? join(homedir(), ".cache", "passerelle");
  const server = await startEmbedded({ dataDir: DATA_DIR, cacheDir, settings: { MONGOMS_SYSTEM_BINARY, PATH }, log });
  await connect(server.uri);
  return { stop: server.stop };
}
