import { createHash, type Hash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import mongoose from "mongoose";
import { type Head, type Manifest, type Part, docLine, format, manifestBytes } from "./format.ts";

type Signed = { signature: string; fingerprint: string };
type Writing = { path: string; version: string; sign: (bytes: Buffer) => Signed; at?: Date };

/**
 * Writes every collection, as all of them were at one moment, into one compressed file with its manifest, signed. The file appears
 * under its name once it is whole and on the disk. Returns the manifest. MongoDB keeps that moment readable for five minutes.
 */
export async function writeBackup({ path, version, sign, at = new Date() }: Writing): Promise<Manifest> {
  const manifest: Manifest = { at: at.toISOString(), version, collections: [] };
  const part = `${path}.part`;
  await pipeline(Readable.from(linesOf(manifest, sign)), createGzip(), createWriteStream(part, { mode: 0o600 }));
  const file = await open(part, "r+");
  await file.sync();
  await file.close();
  await rename(part, path);
  return manifest;
}

async function* linesOf(manifest: Manifest, sign: Writing["sign"]) {
  const head: Head = { passerelle: "backup", format, version: manifest.version, at: manifest.at };
  yield `${JSON.stringify(head)}\n`;
  const session = await mongoose.connection.startSession({ snapshot: true });
  try {
    for (const name of await collectionNames()) yield* collectionLines(name, session, manifest.collections);
  } finally {
    await session.endSession();
  }
  yield `${JSON.stringify({ manifest, ...sign(manifestBytes(manifest)) })}\n`;
}

async function* collectionLines(name: string, session: mongoose.ClientSession, parts: Part[]) {
  const [hash, batch]: [Hash, string[]] = [createHash("sha256"), []];
  let count = 0;
  // Said at each read: the connection's own « majority » would win over the session's snapshot.
  for await (const document of mongoose.connection.db!.collection(name).find({}, { session, batchSize: 500, readConcern: { level: "snapshot" } }).sort({ _id: 1 })) {
    const line = docLine(name, document);
    hash.update(line);
    count += 1;
    batch.push(line);
    if (batch.length === 200) yield batch.splice(0).join("");
  }
  if (batch.length) yield batch.join("");
  parts.push({ name, count, sha256: hash.digest("hex") });
}

async function collectionNames() {
  const all = await mongoose.connection.db!.listCollections({ type: "collection" }, { nameOnly: true }).toArray();
  return all.map(({ name }) => name).filter(name => !name.startsWith("system.")).sort();
}
