import { createHash } from "node:crypto";
import { Schema, model } from "mongoose";
import { merkleRoot } from "./merkle.ts";

export type Leaf = { dossier: string; seq: number; hash: string };
const leafSchema = new Schema({ dossier: { type: String, required: true }, seq: { type: Number, required: true }, hash: { type: String, required: true } }, { _id: false });

/** The signed state of the whole journal at one moment: what a history rewritten afterwards contradicts. */
const headSchema = new Schema({
  seq: { type: Number, required: true, unique: true },
  at: { type: Date, required: true },
  /** Lines of the journal covered, and the root over the last line of each dossier. */
  entries: { type: Number, required: true },
  root: { type: String, required: true },
  previous: { type: String, required: true },
  /** The dossiers that changed since the head before, each with its last line. */
  leaves: { type: [leafSchema], default: [] },
  /** ECDSA over the canonical head, base64, by the key of the certificate of this fingerprint. */
  signature: { type: String, required: true },
  fingerprint: { type: String, required: true },
});
export const JournalHead = model("JournalHead", headSchema);
export type JournalHead = InstanceType<typeof JournalHead>;

export const firstRoot = "0".repeat(64);
type Signed = { seq: number; at: Date; entries: number; root: string; previous: string; leaves: Leaf[] };

/** SHA-256, in hex, over [Merkle root of the dossiers' last lines sorted by dossier, lines covered, root before] as JSON. */
export function rootOf(last: Map<string, Leaf>, entries: number, previous: string) {
  const leaves = [...last.values()].sort((a, b) => (a.dossier < b.dossier ? -1 : 1)).map(({ dossier, seq, hash }) => `${dossier}\n${seq}\n${hash}`);
  return createHash("sha256").update(JSON.stringify([merkleRoot(leaves), entries, previous])).digest("hex");
}

/** The bytes that are signed: fields in this order, as JSON. */
export const canonical = ({ seq, at, entries, root, previous, leaves }: Signed) =>
  Buffer.from(JSON.stringify([seq, at.toISOString(), entries, root, previous, leaves.map(leaf => [leaf.dossier, leaf.seq, leaf.hash])]));

export const linesOf = (last: Map<string, Leaf>) => [...last.values()].reduce((sum, { seq }) => sum + seq, 0);
