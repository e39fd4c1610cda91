import { generateKeyPairSync, sign, verify } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import mongoose from "mongoose";
import { adjustConfig } from "../../../src/config.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { contactRecord } from "../../../src/crm/contacts/contactRecord.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { openSession } from "../../../src/crm/people/sessions.ts";
import { erase } from "../../../src/crm/privacy/erase.ts";
import { Erasure } from "../../../src/crm/privacy/erasure.ts";
import { readLedger } from "../../../src/crm/privacy/ledger.ts";
import { restore } from "../../../src/crm/privacy/restore.ts";
import { addFile } from "../../../src/crm/records/addFile.ts";
import { addNote } from "../../../src/crm/records/addNote.ts";
import { createRecord } from "../../../src/crm/records/createRecord.ts";
import { type Tail, manifestBytes } from "../../../src/database/backup/format.ts";
import { writeBackup } from "../../../src/database/backup/writeBackup.ts";
import { Session } from "../../../src/database/sessions.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { aColleague } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { placesOf } from "../../support/everywhere.ts";
import { aContact, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

site();
normandie();
const folder = mkdtempSync(join(tmpdir(), "backup-"));
const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const signWith = (key: typeof privateKey) => (bytes: Buffer) => ({ signature: sign("sha256", bytes, key).toString("base64"), fingerprint: "f" });
const signedByUs = ({ manifest, signature }: Tail) => verify("sha256", manifestBytes(manifest), publicKey, Buffer.from(signature, "base64"));
const backup = (name: string, key = privateKey) => writeBackup({ path: join(folder, name), version: "essai", sign: signWith(key) });
const back = (name: string, replace = true) => restore({ path: join(folder, name), replace, signedByUs });
const email = "zephyrine.canarivex@exemple.fr";
const canaries = ["canarivex", "zéphyrine"];
/** Every document of every collection, as text, by collection. */
const counts = async () => Object.fromEntries(await Promise.all((await mongoose.connection.db!.listCollections().toArray()).filter(({ name }) => !/^system|^sessions$/.test(name)).map(async ({ name }) => [name, await mongoose.connection.db!.collection(name).countDocuments()])));

beforeAll(async () => {
  adjustConfig({ DATA_DIR: folder });
  const anne = await aColleague("Anne Corbel", "anne@region.example");
  await openSession(anne);
  await aCharter();
  const contact = await createRecord({ kind: contactRecord, facts: { name: "Zéphyrine Canarivex", email, phone: "0699887766" }, by: anne });
  await addNote({ subject: contact, text: "Zéphyrine Canarivex préfère le matin", by: anne });
  await addFile({ subject: contact, file: { name: "notes.csv", bytes: Buffer.from("nom\nCanarivex\n") }, by: anne });
  await aContact({ name: "Paul Roy", email: "paul@exemple.fr" });
});

test("a backup brings back everything as it was, but the sessions, and the journal holds", async () => {
  const before = await counts();
  await backup("first.gz");
  expect(statSync(join(folder, "first.gz")).mode & 0o777).toBe(0o600);
  expect(existsSync(join(folder, "first.gz.part"))).toBe(false);
  await Contact.deleteMany({});
  await aContact({ name: "Arrivée Depuis", email: "depuis@exemple.fr" });

  expect(await back("first.gz")).toMatchObject({ erased: 0, breaks: [] });

  expect(await counts()).toEqual(before);
  expect(await Session.countDocuments()).toBe(0);
  expect(await Contact.findOne({ email })).toMatchObject({ name: "Zéphyrine Canarivex", createdAt: expect.any(Date) });
  expect(await Contact.countDocuments({ email: "depuis@exemple.fr" })).toBe(0);
});

test("who was erased since stays erased when an older backup comes back; who is in it and was not, stays", async () => {
  await erase({ email, by: "system", from: "command" });
  expect(readFileSync(join(folder, "effacements.jsonl"), "utf8")).not.toContain("canarivex");
  expect(await readLedger()).toHaveLength(1);
  // The list in the database is lost with it: the file is enough.
  await Erasure.deleteMany({});

  expect(await back("first.gz")).toMatchObject({ erased: 1, breaks: [] });

  expect(await placesOf(canaries)).toEqual([]);
  expect(await Contact.countDocuments({ email: "paul@exemple.fr" })).toBe(1);
});

test("a backup made after an erasure holds nothing of them, bytes included", async () => {
  await backup("after.gz");
  const text = gunzipSync(readFileSync(join(folder, "after.gz"))).toString("utf8");
  const bytes = [...text.matchAll(/"base64":"([^"]+)"/g)].map(([, base64]) => Buffer.from(base64!, "base64").toString("utf8")).join(" ");
  expect(canaries.filter(canary => `${text} ${bytes}`.toLowerCase().includes(canary))).toEqual([]);
});

test("a person who came back after their erasure is in a later backup, and stays", async () => {
  await aContact({ name: "Zéphyrine Canarivex", email });
  await backup("later.gz");
  expect(await back("later.gz")).toMatchObject({ erased: 0 });
  expect(await Contact.countDocuments({ email })).toBe(1);
});

test("a database that holds something is not replaced unless that is said", async () => {
  await expect(back("first.gz", false)).rejects.toThrow("--replace");
  expect(await Contact.countDocuments({ email })).toBe(1);
});

test("a backup that is cut, changed, signed by another, or none at all changes nothing", async () => {
  const whole = gunzipSync(readFileSync(join(folder, "first.gz"))).toString("utf8");
  const lines = whole.split("\n");
  const made: Record<string, Buffer> = {
    "cut.gz": readFileSync(join(folder, "first.gz")).subarray(0, 3000),
    "short.gz": gzipSync(lines.slice(0, -2).join("\n")),
    "changed.gz": gzipSync(whole.replace("Paul Roy", "Paul Roi")),
    "less.gz": gzipSync(lines.filter(line => !line.includes("Paul Roy")).join("\n")),
    "count.gz": gzipSync(whole.replace(/"count":\d+/, '"count":9')),
    "more.gz": gzipSync(`${whole}{"c":"contacts"}\t{}\n`),
    "text.gz": gzipSync("bonjour\n"),
    "plain.gz": Buffer.from("bonjour"),
  };
  for (const [name, bytes] of Object.entries(made)) writeFileSync(join(folder, name), bytes);
  await backup("other.gz", generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey);
  const before = await counts();
  for (const name of [...Object.keys(made), "other.gz", "nowhere.gz"]) await expect(back(name)).rejects.toThrow(/sauvegarde|n’existe pas/);
  expect(await counts()).toEqual(before);
});

test("what is written together while it is read is there together or not at all", async () => {
  const anne = await aColleague("Anne Corbel", "anne@region.example");
  let writing = true;
  const writer = (async () => {
    for (let n = 0; writing; n += 1) {
      await unitOfWork(async () => {
        await Contact.create([{ name: "Paire", tags: ["paire"] }]);
        await Entry.create([{ dossier: "Pair/1", seq: n + 1, at: new Date(), act: "pair", by: String(anne._id), details: "{}", previous: "0", hash: "0" }]);
      });
    }
  })();
  await new Promise(resolve => setTimeout(resolve, 100));
  for (const name of ["a.gz", "b.gz", "c.gz"]) {
    await backup(name);
    const text = gunzipSync(readFileSync(join(folder, name))).toString("utf8");
    const [pairs, lines] = [text.match(/"tags":\["paire"\]/g)!.length, text.match(/"act":"pair"/g)!.length];
    expect(pairs).toBe(lines);
  }
  writing = false;
  await writer;
  await Entry.deleteMany({ dossier: "Pair/1" });
});
