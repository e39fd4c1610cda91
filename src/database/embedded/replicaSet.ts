import mongoose from "mongoose";

export type Place = { port: number; user: string; password: string };

export const uriOf = ({ port, user, password }: Place, database = "passerelle") =>
  `mongodb://${user}:${password}@127.0.0.1:${port}/${database}?replicaSet=passerelle&authSource=admin`;

/** Makes this server the only member of its set, under its present address. A known set is reconfigured, never re-created. */
export async function ensurePrimary({ port, user, password }: Place) {
  const host = `127.0.0.1:${port}`;
  const server = await reach(port, user, password);
  try {
    const admin = server.connection.db!.admin();
    if (!server.known) await admin.command({ replSetInitiate: { _id: "passerelle", members: [{ _id: 0, host }] } }).catch(already);
    else await moveTo(server.connection, host);
    await untilPrimary(server.connection);
    if (!server.known) await admin.command({ createUser: user, pwd: password, roles: ["root"] });
  } finally {
    await server.connection.close();
  }
}

async function reach(port: number, user: string, password: string) {
  const options = { directConnection: true, serverSelectionTimeoutMS: 30_000 };
  const open = (auth: string) => mongoose.createConnection(`mongodb://${auth}127.0.0.1:${port}/admin`, options).asPromise();
  try {
    return { connection: await open(`${user}:${password}@`), known: true };
  } catch (error) {
    if ((error as { code?: number }).code !== 18) throw error;
    // No user yet: the localhost exception lets the first one be made.
    return { connection: await open(""), known: false };
  }
}

async function moveTo(connection: mongoose.Connection, host: string) {
  await patiently(async () => {
    const { config } = (await connection.db!.admin().command({ replSetGetConfig: 1 })) as unknown as { config: SetConfig };
    if (config.members[0]!.host === host) return;
    config.members[0]!.host = host;
    config.version += 1;
    await connection.db!.admin().command({ replSetReconfig: config, force: true });
  });
}

type SetConfig = { version: number; members: { host: string }[] };
type Fault = { codeName?: string; name?: string };

/**
 * Asks until the server can answer, a minute at most. A server just started answers before it has its set's configuration: it
 * first looks for itself at its old address, and where another program holds that port and says nothing this takes mongod 30 s.
 * A server that changes its state closes its connections: the driver opens them again.
 */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const { codeName, name } = error as Fault;
      if ((codeName !== "NotYetInitialized" && name !== "MongoNetworkError") || tries >= 600) throw error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
}

async function untilPrimary(connection: mongoose.Connection) {
  for (let tries = 0; tries < 300; tries += 1) {
    const hello = await patiently(() => connection.db!.admin().command({ hello: 1 }));
    if (hello.isWritablePrimary) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error("La base de données n’est pas devenue primaire en 30 s.");
}

function already(error: { codeName?: string }) {
  if (error.codeName !== "AlreadyInitialized") throw error;
}
