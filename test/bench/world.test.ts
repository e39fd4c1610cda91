import { createHash } from "node:crypto";
import mongoose from "mongoose";
import { makeWorld } from "../../bench/world.ts";
import { loadReferenceData } from "../../src/crm/referenceData.ts";
import { verifyJournal } from "../../src/crm/journal/verifyJournal.ts";
import { emptyDatabase } from "../../src/database/emptyDatabase.ts";
import { freshDatabase } from "../support/database.ts";

freshDatabase();
const at = new Date("2026-11-26T09:00:00Z");
const small = { companies: 300, contacts: 500, entries: 6000, at };

type Stored = { _id: unknown };
/** Every document of the world, as the database holds it. */
const everything = async () => {
  const all: [string, Stored[]][] = [];
  for (const model of Object.values(mongoose.models).sort((a, b) => a.modelName.localeCompare(b.modelName))) all.push([model.modelName, (await model.collection.find({}).sort({ _id: 1 }).toArray()) as Stored[]]);
  return all;
};
const fingerprint = (all: [string, Stored[]][]) => createHash("sha256").update(JSON.stringify(all.filter(([name]) => !["Commune", "Epci", "CharterText", "SchoolBreak"].includes(name)))).digest("hex");

let first: Awaited<ReturnType<typeof everything>>;
beforeAll(async () => {
  await loadReferenceData();
  await makeWorld(small);
  first = await everything();
}, 60_000);

test("a world has the sizes that were asked, and its journal exactly as many lines", () => {
  const counts = Object.fromEntries(first.map(([name, documents]) => [name, documents.length]));
  expect(counts).toMatchObject({ Company: 300, Contact: 500, JournalEntry: 6000, SchoolRequest: 120, Charter: 24, Ambassador: 30, School: 10, Conversation: 30 });
  expect(counts.Visit).toBeGreaterThan(40);
});

test("each document is what its model would have kept: valid, with the same search words and sort keys, and no field more or less", async () => {
  const wrong: string[] = [];
  for (const [name, documents] of first.filter(([name]) => !["Commune", "Epci", "CharterText", "SchoolBreak"].includes(name))) {
    for (const kept of documents.slice(0, 100)) {
      const made = new mongoose.models[name]!(kept);
      await made.validate().catch((error: Error) => wrong.push(`${name}: ${error.message}`));
      const would = { __v: 0, ...made.toObject({ flattenMaps: true }) } as object;
      if (JSON.stringify(sorted(would)) !== JSON.stringify(sorted(kept))) wrong.push(`${name}: ${JSON.stringify(sorted(would))} instead of ${JSON.stringify(sorted(kept))}`);
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});
const sorted = (document: object) => Object.fromEntries(Object.entries(document).map(([key, value]) => [key, key === "words" ? [...(value as string[])].sort() : (value as unknown)]).sort(([a], [b]) => String(a).localeCompare(String(b))));

test("every chain of the journal holds; its charters have no papers, which is said of them", async () => {
  const { count, breaks } = await verifyJournal();
  expect(count).toBe(6000);
  expect(breaks.filter(line => !/^Charter\/\w+ #\d+ : /.test(line))).toEqual([]);
});

test("the same seed makes the same world, another seed another", async () => {
  const again = async (seed?: number) => {
    await emptyDatabase();
    await loadReferenceData();
    await makeWorld({ ...small, ...(seed ? { seed } : {}) });
    return fingerprint(await everything());
  };
  expect(await again()).toBe(fingerprint(first));
  expect(await again(7)).not.toBe(fingerprint(first));
}, 60_000);
