import { gunzipSync, inflateSync } from "node:zlib";
import mongoose from "mongoose";

/** Where a text stands in the raw database: « collection.path », every field of every document, bytes read and unpacked where they can be. */
export async function placesOf(canaries: readonly string[]) {
  const places = new Set<string>();
  for (const { name } of await mongoose.connection.db!.listCollections().toArray()) {
    if (name.startsWith("system.")) continue;
    for await (const row of mongoose.connection.db!.collection(name).find()) look(row, name, canaries, places);
  }
  return [...places].sort();
}

function look(value: unknown, path: string, canaries: readonly string[], places: Set<string>) {
  const text = textOf(value);
  if (text !== null) return void (canaries.some(canary => text.toLowerCase().includes(canary.toLowerCase())) && places.add(path));
  if (value && typeof value === "object") for (const [key, inner] of Object.entries(value)) look(inner, /^\d+$/.test(key) ? path : `${path}.${key}`, canaries, places);
}

/** The words of a value, or null for what holds others. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const bytes = Buffer.isBuffer(value) ? value : value instanceof mongoose.mongo.Binary ? Buffer.from(value.buffer) : null;
  if (!bytes) return value instanceof mongoose.Types.ObjectId || value instanceof Date || typeof value !== "object" || value === null ? String(value) : null;
  return [bytes, unpacked(gunzipSync, bytes), unpacked(inflateSync, bytes)].map(one => `${one.toString("utf8")} ${one.toString("latin1")}`).join(" ");
}

function unpacked(unpack: (bytes: Buffer) => Buffer, bytes: Buffer) {
  try {
    return unpack(bytes);
  } catch {
    return Buffer.alloc(0);
  }
}
