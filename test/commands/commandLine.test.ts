import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Entry } from "../../src/crm/journal/entry.ts";
import { record } from "../../src/crm/journal/record.ts";
import { charterPdf } from "../../src/pdf/charter/charter.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../../src/pdf/seal/identity.ts";
import { seal } from "../../src/pdf/seal/seal.ts";
import { aSheet } from "../pdf/sheet.ts";
import { freshDatabase } from "../support/database.ts";
import { databaseOfTest, passerelle } from "./passerelle.ts";

freshDatabase();
const at = new Date("2026-11-24T10:00:00Z");
const file = join(mkdtempSync(join(tmpdir(), "command-line-")), "charter.pdf");

test("help names the commands and is a success", () => {
  const { status, stdout } = passerelle(["--help"]);

  for (const command of ["serve", "doctor", "verify-journal", "verify-pdf"]) expect(stdout).toContain(`\n  ${command} `);
  expect(status).toBe(0);
});

test.each([[["nonsense"]], [["verify-pdf"]], [["doctor", "extra"]], [["serve", "--role", "baker"]]])("%j is wrong usage: exit code 2 and nothing on standard output", args => {
  expect(passerelle(args)).toMatchObject({ status: 2, stdout: "" });
});

test("a sealed charter is confirmed, one changed byte is not", async () => {
  const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Essai", at });
  const sealed = seal(await charterPdf(aSheet()), readSealIdentity(keyPem, certPem), { at, reason: "Charte", location: "Normandie" });
  writeFileSync(file, sealed);
  const trusted = join(mkdtempSync(join(tmpdir(), "command-line-")), "seal.pem");
  writeFileSync(trusted, certPem);
  expect(passerelle(["verify-pdf", file])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^Cachet refusé : le cachet vient d’un certificat inconnu/) });
  expect(passerelle(["verify-pdf", file, "--certificate", trusted, "--sha256", "0".repeat(64)])).toMatchObject({ status: 1, stdout: expect.stringMatching(/pas celui qui est attendu/) });
  expect(passerelle(["verify-pdf", file, "--certificate", trusted])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Cachet valable, tout le document est couvert \([0-9a-f]{64}\)\.\n$/) });

  sealed[2000]! ^= 1;
  writeFileSync(file, sealed);
  expect(passerelle(["verify-pdf", file, "--certificate", trusted])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^Cachet refusé/) });
});

test("a file that is not there is a failure, told in one line", () => {
  const { status, stdout, stderr } = passerelle(["verify-pdf", "/nowhere/charter.pdf"]);

  expect(stdout).toBe("");
  expect(stderr).toMatch(/^[^\n]*\/nowhere\/charter\.pdf[^\n]*\n$/);
  expect(status).toBe(1);
});

test("the journal is walked, and a changed line is found", async () => {
  await record("system", "site.opened", null, at);
  await record("system", "site.closed", null, at);
  expect(passerelle(["verify-journal"], { MONGODB_URI: databaseOfTest() })).toMatchObject({ status: 0, stdout: "2 lignes, 0 têtes signées, 0 rupture(s)\n" });

  await Entry.updateOne({ act: "site.closed" }, { by: "visitor" });
  const { status, stdout } = passerelle(["verify-journal", "--json"], { MONGODB_URI: databaseOfTest() });
  expect(JSON.parse(stdout)).toEqual({ count: 2, heads: 0, breaks: ["site #2"], erased: [] });
  expect(status).toBe(1);
});
