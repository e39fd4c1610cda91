import mongoose from "mongoose";

const { EJSON } = mongoose.mongo.BSON;

/**
 * A backup is one gzip of JSON lines: what it is, then each document (« c »: its collection, « d »: the document as canonical Extended
 * JSON v2), then the manifest, signed. `zcat` reads it.
 */
export const format = 1;
export type Head = { passerelle: "backup"; format: number; version: string; at: string };
export type Part = { name: string; count: number; sha256: string };
/** How many documents of each collection, and the SHA-256 of their lines in order. */
export type Manifest = { at: string; version: string; collections: Part[] };
export type Tail = { manifest: Manifest; signature: string; fingerprint: string };

export const docLine = (collection: string, document: object) => `${JSON.stringify({ c: collection })}\t${EJSON.stringify(document, { relaxed: false })}\n`;
export const readDocLine = (line: string) => {
  const cut = line.indexOf("\t");
  return { collection: (JSON.parse(line.slice(0, cut)) as { c: string }).c, text: line.slice(cut + 1) };
};
export const readDocument = (text: string) => EJSON.parse(text, { relaxed: false }) as Record<string, unknown>;
/** The bytes that are signed. */
export const manifestBytes = (manifest: Manifest) => Buffer.from(JSON.stringify(manifest));

export class BackupFault extends Error {}
