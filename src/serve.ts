import { createServer } from "node:http";
import { createApp } from "./app.ts";
import { warmDense } from "./bot/llm/embeddings/dense.ts";
import { warmAssistant } from "./bot/warm.ts";
import { followBase } from "./bot/workshop/entries/liveBase.ts";
import { ConfigFaults, adjustConfig, config } from "./config.ts";
import { disconnect } from "./database/connect.ts";
import { openDatabase } from "./database/openDatabase.ts";
import { register, registered } from "./crm/registry/registered.ts";
import { features } from "./features.ts";
import { keepSecrets } from "./keepSecrets.ts";
import { prepare } from "./prepare.ts";
import { startOutbox } from "./crm/mail/outbox.ts";
import { sealFault } from "./crm/sealing/sealFault.ts";
import { closeGently } from "./web/closeGently.ts";
import { startTimetable } from "./timetable.ts";
import { endStreams } from "./web/events.ts";
import { openLog } from "./web/log.ts";
import { startLeaving } from "./web/leaving.ts";

export type Role = "web" | "worker" | "all";

/** Starts the site, its worker, or both; stops in order at SIGTERM or Ctrl-C. */
export async function serve(role: Role) {
  try {
    await start(role);
  } catch (error) {
    console.error(error instanceof ConfigFaults ? error.message : error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function start(role: Role) {
  config();
  openLog();
  register(features);
  const database = await openDatabase();
  const { welcome, server } = await stoppingWith(database, async () => {
    await keepSecrets();
    const fault = sealFault();
    if (fault) console.error(`Cachet : ${fault} Les chartes signées attendront leur cachet.`);
    return { welcome: await prepare(), server: role === "worker" ? null : await listen() };
  });
  const following = followBase();
  await following.first;
  if (role !== "worker") void warmAssistant().then(warmDense);
  const work = role === "web" ? [] : [startOutbox(), startTimetable(registered().flatMap(({ jobs }) => jobs ?? []))];
  onceToldToStop(async () => {
    startLeaving();
    following.stop();
    await Promise.all(work.map(one => one.stop()));
    endStreams();
    if (server) await closeGently(server, 8000);
    await disconnect();
    await database.stop();
  });
  for (const line of await welcome()) console.log(line);
  console.log(`Passerelle is ready at ${config().PUBLIC_URL}`);
}

/** A start that fails leaves no database server behind. */
async function stoppingWith<T>(database: { stop(): Promise<void> }, begin: () => Promise<T>) {
  try {
    return await begin();
  } catch (error) {
    await disconnect();
    await database.stop();
    throw error;
  }
}

async function listen() {
  const server = createServer(createApp().callback());
  // Longer than reverse proxies keep an idle connection (60 s by default), so that none is closed just as they use it again.
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(config().PORT, config().HOST, resolve);
  });
  const { port } = server.address() as { port: number };
  if (config().PORT === 0) adjustConfig({ PORT: port, PUBLIC_URL: `http://${config().HOST}:${port}` });
  return server;
}

function onceToldToStop(stop: () => Promise<void>) {
  let told = false;
  const leave = () => {
    if (told) process.exit(1);
    told = true;
    setTimeout(() => process.exit(1), 30_000).unref();
    stop().then(
      () => process.exit(0),
      error => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", leave);
  process.on("SIGINT", leave);
}
