import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPdf } from "../../bench/checkPdf.ts";
import { hostileNames } from "../../bench/hostileNames.ts";
import { type PaperNamed, sealedCharter, sealedPaper } from "../../bench/sealedCharter.ts";
import { verifySeal } from "../../src/pdf/seal/verifySeal.ts";

const file = join(mkdtempSync(join(tmpdir(), "names-")), "x.pdf");

test.each([
  [300, "charter", hostileNames(300)],
  [50, "countersignature", hostileNames(300).filter((_, i) => i % 6 === 0)],
  [50, "annex", hostileNames(300).filter((_, i) => i % 6 === 0)],
] as [number, PaperNamed, string[]][])("%i papers of hostile names (%s) are valid for every reader, whole, tagged, with their fonts, on the bytes that were shown", async (count, kind, names) => {
  const refused = [];
  expect(names).toHaveLength(count);
  for (const name of names) {
    const { base, sealed } = await sealedPaper(kind, name);
    writeFileSync(file, sealed);
    const found = await checkPdf(file, base, sealed);
    const own = verifySeal(sealed);
    const wrong = Object.entries({ ...found, ours: own.valid && own.coversWholeFile }).filter(([, good]) => !good).map(([goal]) => goal);
    if (wrong.length) refused.push({ name, wrong });
  }
  expect(refused).toEqual([]);
}, 300_000);

test("a file cut short, one without seal and one shown otherwise are noticed", async () => {
  const { base, sealed } = await sealedCharter("Essai");
  writeFileSync(file, sealed.subarray(0, sealed.length - 40));
  await expect(checkPdf(file, base, sealed)).rejects.toThrow();
  writeFileSync(file, base);
  await expect(checkPdf(file, base, sealed)).rejects.toThrow();
  writeFileSync(file, sealed);
  expect(await checkPdf(file, Buffer.from("other"), sealed)).toMatchObject({ "pdfsig valid and total": true, "prefix hash": false });
});

test("the name is still readable in the text of the PDF, accents and all", async () => {
  writeFileSync(file, (await sealedCharter("Œuvré-Ÿvette Ğ Łódź")).sealed);
  expect(execFileSync("pdftotext", [file, "-"], { encoding: "utf8" })).toContain("Œuvré-Ÿvette Ğ Łódź");
});
