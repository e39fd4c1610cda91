import { createHash } from "node:crypto";

type Link = { dossier: string; seq: number; at: Date; act: string; by: string; details: string; previous: string };

export const firstLink = "0".repeat(64);

/** SHA-256 over the previous hash and the entry, fields in this order, as JSON. */
export const hashOf = ({ dossier, seq, at, act, by, details, previous }: Link) =>
  createHash("sha256")
    .update(JSON.stringify([previous, dossier, seq, at.toISOString(), act, by, details]))
    .digest("hex");
