import { Person } from "../people/person.ts";
import type { Row } from "../registry/listing.ts";
import { erase } from "./erase.ts";
import { Erasure, emailDigest } from "./erasure.ts";
import { every, holdings } from "./gather.ts";
import { type LedgerLine, readLedger } from "./ledger.ts";

const addresses = /[^\s@,;:<>()"'[\]\\{}]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** The erasures known here: of the file, and of the database that a restoration is about to replace. */
export async function knownErasures(files: string[] = []): Promise<LedgerLine[]> {
  const kept = (await Erasure.find().lean()).map(({ digest, at }) => ({ digest, at: at.toISOString() }));
  return [...kept, ...(await readLedger()), ...(await Promise.all(files.map(readLedger))).flat()];
}

/** Erases again, in a database that was restored, whom an erasure later than the copy had erased. Returns how many people. */
export async function replayErasures(lines: LedgerLine[], copiedAt: Date, at = new Date()) {
  const later = new Set(lines.filter(line => new Date(line.at) > copiedAt).map(({ digest }) => digest));
  if (!later.size) return 0;
  const back = [...(await everyAddress())].filter(email => later.has(emailDigest(email)));
  for (const email of back) {
    await Person.updateOne({ email, disabledAt: null }, { $set: { disabledAt: at } });
    await erase({ email, by: "system", from: "replay", at });
  }
  return back.length;
}

/** Every address that stands in a text of a document that may be about somebody. */
async function everyAddress() {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value === "string") for (const [email] of value.matchAll(addresses)) found.add(email.toLowerCase());
    else if (Array.isArray(value)) value.forEach(look);
    else if (value?.constructor === Object) Object.values(value).forEach(look);
  };
  for (const model of new Set(holdings().map(holding => holding.model))) {
    for await (const row of model.find(every(model, {}) as never).lean().cursor() as unknown as AsyncIterable<Row>) look(row);
  }
  return found;
}
