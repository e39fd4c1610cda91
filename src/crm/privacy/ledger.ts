import { existsSync } from "node:fs";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { config } from "../../config.ts";
import { Erasure } from "./erasure.ts";

export type LedgerLine = { digest: string; at: string };
export const ledgerPath = () => join(config().DATA_DIR, "effacements.jsonl");

/** Adds to the file, outside the database, the erasures that are not in it yet: a restored database does not take it back in time. */
export async function keepLedger() {
  const known = new Set((await readLedger()).map(keyOf));
  const missing = (await Erasure.find().sort({ at: 1 }).lean()).map(({ digest, at }) => ({ digest, at: at.toISOString() })).filter(line => !known.has(keyOf(line)));
  if (!missing.length) return 0;
  await mkdir(config().DATA_DIR, { recursive: true });
  await appendFile(ledgerPath(), missing.map(line => `${JSON.stringify(line)}\n`).join(""), { mode: 0o600, flush: true } as never);
  return missing.length;
}

export async function readLedger(path = ledgerPath()): Promise<LedgerLine[]> {
  if (!existsSync(path)) return [];
  return (await readFile(path, "utf8")).split("\n").filter(Boolean).map(line => JSON.parse(line) as LedgerLine);
}

const keyOf = ({ digest, at }: LedgerLine) => `${digest} ${at}`;
