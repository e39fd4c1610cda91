import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { charterPdf } from "../../src/pdf/charter/charter.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../../src/pdf/seal/identity.ts";
import { seal } from "../../src/pdf/seal/seal.ts";
import { verifySeal } from "../../src/pdf/seal/verifySeal.ts";
import { aSheet } from "./sheet.ts";

const at = new Date("2026-11-24T10:00:00Z");
const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Essai", at });
const identity = readSealIdentity(keyPem, certPem);
const file = join(mkdtempSync(join(tmpdir(), "names-")), "x.pdf");

async function printed(name: string) {
  const sealed = seal(await charterPdf(aSheet({ company: { name, legalId: "000901009", town: name }, signatory: { name, role: name } })), identity, { at, reason: name, location: "28" });
  writeFileSync(file, sealed);
  return sealed;
}

test.each([")(endobj", "%%EOF", "a\u202eb\u200bc", "👩‍🚀 Zoé", "漢字 工房", "L’Haÿ & <fils> \"SA\"", "x".repeat(200), "\u0000\u0007\ud800", "Ελλάς Привет العربية", "/ByteRange [0 1 2 3] /Contents <00>"])("« %s » prints, seals and reads back clean", async name => {
  expect(verifySeal(await printed(name))).toMatchObject({ valid: true, coversWholeFile: true });
  expect(execFileSync("pdfsig", [file], { encoding: "utf8" })).toContain("Total document signed");
  expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain("No syntax or stream encoding errors");
  expect(execFileSync("pdffonts", [file], { encoding: "utf8" })).not.toMatch(/ no +(yes|no) +(yes|no) +\d/);
});

test("sixty names drawn at random seal whole", async () => {
  const names = fc.sample(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), { numRuns: 60, seed: 20261124 });
  for (const name of names) expect(verifySeal(await printed(name))).toMatchObject({ valid: true, coversWholeFile: true });
});

test("the name is still readable in the text of the PDF, accents and all", async () => {
  await printed("Œuvré-Ÿvette Ğ Łódź");
  expect(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" })).toContain("Œuvré-Ÿvette Ğ Łódź");
});
