import mongoose from "mongoose";
import { adjustConfig } from "../../../src/config.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { JournalHead } from "../../../src/crm/journal/head.ts";
import { merkleRoot } from "../../../src/crm/journal/merkle.ts";
import { publishHead } from "../../../src/crm/journal/publishHead.ts";
import { record } from "../../../src/crm/journal/record.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { createDevelopmentIdentity } from "../../../src/pdf/seal/developmentIdentity.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
const at = new Date("2026-11-24T10:00:00Z");
const mine = createDevelopmentIdentity({ commonName: "Essai", at });
const use = ({ keyPem, certPem }: typeof mine) => adjustConfig({ SEAL_KEY: keyPem, SEAL_CERT: certPem });
const things = Array.from({ length: 5 }, () => ({ _id: new mongoose.Types.ObjectId(), constructor: { modelName: "Thing" } }));

async function write(lines: number) {
  for (let i = 0; i < lines; i += 1) await record("system", `act-${i}`, things[i % things.length]!, at, { i });
}

/** Five dossiers of four lines under two heads, and one line more that no head covers yet. */
async function whole() {
  await Entry.deleteMany({});
  await JournalHead.deleteMany({});
  use(mine);
  await write(10);
  await publishHead(at);
  await write(10);
  await publishHead(at);
  await write(1);
}

type Raw = Record<string, unknown> & { _id: mongoose.Types.ObjectId };
const [entries, heads] = [() => Entry.collection, () => JournalHead.collection];
let [kept, keptHeads]: [Raw[], Raw[]] = [[], []];
beforeAll(async () => {
  await whole();
  kept = (await entries().find().sort({ dossier: 1, seq: 1 }).toArray()) as Raw[];
  keptHeads = (await heads().find().sort({ seq: 1 }).toArray()) as Raw[];
});

async function restore() {
  await entries().deleteMany({});
  await heads().deleteMany({});
  await entries().insertMany(kept.map(one => ({ ...one })));
  await heads().insertMany(keptHeads.map(one => ({ ...one })));
}

test("an untouched journal has no break, and the lines after the last head are not held against it", async () => {
  expect(await verifyJournal()).toEqual({ count: 21, heads: 2, breaks: [], erased: [] });
  expect(await publishHead(at)).toMatchObject({ seq: 3, entries: 21 });
  expect(await publishHead(at)).toBeNull();
  await restore();
});

const other = "f".repeat(64);
const changes: Record<string, unknown> = { at: new Date("2020-01-01"), act: "forged", by: "forged", details: '{"forged":1}', previous: other, hash: other, dossier: "Thing/forged", seq: 99 };

test("each line with any one field changed is found", async () => {
  const missed = [];
  for (const line of kept) {
    const field = Object.keys(changes)[kept.indexOf(line) % 8]!;
    for (const name of [field, "details", "hash"]) {
      await entries().updateOne({ _id: line._id }, { $set: { [name]: changes[name] } });
      if (!(await verifyJournal()).breaks.length) missed.push(`${line.dossier} #${line.seq} ${name}`);
      await restore();
    }
  }
  expect(missed).toEqual([]);
});

test("each line under a head that is taken out, and each dossier cut short from there or wholly, is found", async () => {
  const missed = [];
  for (const line of kept.filter(({ seq }) => (seq as number) <= 4)) {
    for (const gone of [{ _id: line._id }, { dossier: line.dossier, seq: { $gte: line.seq } }, { dossier: line.dossier }]) {
      await entries().deleteMany(gone as object);
      if (!(await verifyJournal()).breaks.length) missed.push(JSON.stringify(gone));
      await restore();
    }
  }
  expect(missed).toEqual([]);
});

test("two lines put in each other's place are found", async () => {
  const missed = [];
  for (const [a, b] of kept.slice(1).map((line, i) => [kept[i]!, line] as const)) {
    await entries().deleteMany({ _id: { $in: [a._id, b._id] } });
    const place = ({ dossier, seq }: Raw) => ({ dossier, seq });
    await entries().insertMany([{ ...a, ...place(b) }, { ...b, ...place(a) }]);
    if (!(await verifyJournal()).breaks.length) missed.push(`${a.dossier} #${a.seq}`);
    await restore();
  }
  expect(missed).toEqual([]);
});

test("a head changed, taken out, renumbered or signed by another key is found", async () => {
  const acts: [string, () => Promise<unknown>][] = [
    ["root", () => heads().updateOne({ seq: 1 }, { $set: { root: other } })],
    ["entries", () => heads().updateOne({ seq: 2 }, { $set: { entries: 3 } })],
    ["leaf", () => heads().updateOne({ seq: 2 }, { $set: { "leaves.0.hash": other } })],
    ["date", () => heads().updateOne({ seq: 2 }, { $set: { at: new Date("2020-01-01") } })],
    ["signature", () => heads().updateOne({ seq: 1 }, { $set: { signature: "AAAA" } })],
    ["first out", () => heads().deleteOne({ seq: 1 })],
    ["renumbered", () => heads().updateOne({ seq: 2 }, { $set: { seq: 7 } })],
  ];
  const missed = [];
  for (const [name, act] of acts) {
    await act();
    if (!(await verifyJournal()).breaks.length) missed.push(name);
    await restore();
  }
  expect(missed).toEqual([]);
  const stranger = createDevelopmentIdentity({ commonName: "Autre", at });
  use(stranger);
  expect((await verifyJournal()).breaks).toEqual(["tête n° 1 : signée par une clé inconnue", "tête n° 2 : signée par une clé inconnue"]);
  expect((await verifyJournal({ certificates: [mine.certPem] })).breaks).toEqual([]);
  use(mine);
});

test("an operator who rewrites all and signs it again with the true key is contradicted by a head that somebody holds", async () => {
  const held = { seq: 2, root: String(keptHeads[1]!.root) };
  expect((await verifyJournal({ roots: [held] })).breaks).toEqual([]);
  await Entry.deleteMany({});
  await JournalHead.deleteMany({});
  await write(9);
  await publishHead(at);
  await write(9);
  await publishHead(at);
  expect((await verifyJournal()).breaks).toEqual([]);
  expect((await verifyJournal({ roots: [held] })).breaks).toEqual(["tête n° 2 : ne correspond pas à celle que vous détenez"]);
  await JournalHead.deleteOne({ seq: 2 });
  expect((await verifyJournal({ roots: [held] })).breaks).toEqual(["tête n° 2 : elle manque"]);
  await restore();
});

test("two workers publish one head, and a long list comes in several", async () => {
  const made = await Promise.all([publishHead(at), publishHead(at)]);
  expect(made.filter(Boolean)).toHaveLength(1);
  await write(10);
  expect([(await publishHead(at, 2))!.leaves.length, (await publishHead(at, 2))!.leaves.length, (await publishHead(at, 2))!.leaves.length, await publishHead(at, 2)]).toEqual([2, 2, 1, null]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("the Merkle root is that of RFC 6962 for nothing, one and two leaves", () => {
  expect(merkleRoot([])).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(merkleRoot([""])).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  expect(merkleRoot(["a", "b"])).not.toBe(merkleRoot(["b", "a"]));
  expect(merkleRoot(["a", "b", "c"])).not.toBe(merkleRoot(["a", "b", "c", "c"]));
});
