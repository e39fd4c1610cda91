import mongoose from "mongoose";
import { Session } from "../sessions.ts";
import { readDocLine, readDocument } from "./format.ts";
import { backupLines } from "./readBackup.ts";

const batch = 500;

/** True when no collection holds anything. */
export async function isEmpty() {
  for (const name of await names()) if (await mongoose.connection.db!.collection(name).findOne({}, { projection: { _id: 1 } })) return false;
  return true;
}

/** Loads a backup that was checked into a database that is emptied first. Sessions of then are not opened again. Returns how many documents. */
export async function loadBackup(path: string) {
  for (const name of await names()) await mongoose.connection.db!.collection(name).deleteMany({});
  let [collection, waiting, count] = ["", [] as Record<string, unknown>[], 0];
  const flush = async () => {
    if (waiting.length) await mongoose.connection.db!.collection(collection).insertMany(waiting, { ordered: false });
    count += waiting.length;
    waiting = [];
  };
  for await (const line of backupLines(path)) {
    if (!line.startsWith('{"c"')) continue;
    const { collection: next, text } = readDocLine(line);
    if (next !== collection || waiting.length === batch) await flush();
    collection = next;
    waiting.push(readDocument(text));
  }
  await flush();
  await Session.deleteMany({});
  return count;
}

const names = async () => (await mongoose.connection.db!.listCollections({ type: "collection" }, { nameOnly: true }).toArray()).map(({ name }) => name).filter(name => !name.startsWith("system."));
