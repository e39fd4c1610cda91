import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { articles } from "./article.ts";

const fileOf = (id: string) => new URL(`./articles/${id}.md`, import.meta.url);
const hashes = new Map<string, string>();

/** A shipped article as it is written, or null. */
export const shippedText = (id: string) => (/^[a-z0-9-]+$/.test(id) && existsSync(fileOf(id)) ? readFileSync(fileOf(id), "utf8") : null);

/** SHA-256 of a shipped article's text, read once; null where none is shipped. */
export function shippedHash(id: string) {
  const text = hashes.has(id) ? null : shippedText(id);
  if (text !== null) hashes.set(id, createHash("sha256").update(text).digest("hex"));
  return hashes.get(id) ?? null;
}

export const isShipped = (id: string) => articles().some(article => article.id === id);
