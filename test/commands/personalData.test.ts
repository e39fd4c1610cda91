import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Contact } from "../../src/crm/contacts/contact.ts";
import { freshDatabase } from "../support/database.ts";
import { aContact } from "../support/records.ts";
import { databaseOfTest, passerelle } from "./passerelle.ts";

freshDatabase();
const folder = mkdtempSync(join(tmpdir(), "personal-data-"));
const [file, zip] = [join(folder, "site.gz"), join(folder, "rose.zip")];
const run = (...args: string[]) => passerelle(args, { MONGODB_URI: databaseOfTest() });
const rose = () => Contact.countDocuments({ email: "rose@exemple.fr" });

beforeAll(async () => {
  await aContact({ name: "Rose Adam", email: "rose@exemple.fr" });
  await aContact({ name: "Luc Adam", email: "luc@exemple.fr" });
});

test("what is held of somebody is written to a file that its owner alone reads", () => {
  expect(run("access", "rose@exemple.fr", "--out", zip)).toMatchObject({ status: 0, stdout: `${zip}\n` });
  expect(readFileSync(zip).subarray(0, 2).toString()).toBe("PK");
  expect(run("access", "rose@exemple.fr")).toMatchObject({ status: 2, stdout: "" });
  expect(run("access", "rose@", "--out", zip)).toMatchObject({ status: 1, stdout: "" });
});

test("an erasure is rehearsed, then done; an older backup does not bring them back, nor takes the place of a site without a word", async () => {
  expect(JSON.parse(run("backup", file, "--json").stdout)).toMatchObject({ file, documents: expect.any(Number) });
  expect(run("erase", "rose@exemple.fr", "--dry-run").stdout).toContain("Effacé : Interlocuteurs (1)");
  expect(await rose()).toBe(1);
  expect(JSON.parse(run("erase", "rose@exemple.fr", "--json").stdout)).toMatchObject({ erased: 1, kept: 0 });
  expect(await rose()).toBe(0);

  expect(run("restore", file)).toMatchObject({ status: 1, stdout: "", stderr: expect.stringContaining("--replace") });
  const { status, stdout } = run("restore", file, "--replace", "--json");
  expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ erased: 1, breaks: [] })]);
  expect([await rose(), await Contact.countDocuments({ email: "luc@exemple.fr" })]).toEqual([0, 1]);
}, 120_000);
