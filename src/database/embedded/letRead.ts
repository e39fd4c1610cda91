import mongoose from "mongoose";
import type { Place } from "./replicaSet.ts";

/** Makes the user who reads everything and writes nothing, once. */
export async function letRead({ port, user, password }: Place, reader: string, readerPassword: string) {
  const server = await mongoose.createConnection(`mongodb://${user}:${password}@127.0.0.1:${port}/admin`, { directConnection: true }).asPromise();
  try {
    const roles = [{ role: "read", db: "passerelle" }, { role: "clusterMonitor", db: "admin" }];
    await server.db!.admin().command({ createUser: reader, pwd: readerPassword, roles }).catch(known);
  } finally {
    await server.close();
  }
}

/** 51003: this user exists. */
function known(error: { code?: number }) {
  if (error.code !== 51003) throw error;
}
