import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstText } from "../../src/crm/charterTexts/firstText.ts";
import { charterPdf } from "../../src/pdf/charter/charter.ts";
import type { CharterSheet } from "../../src/pdf/charter/sheet.ts";
import { runs } from "../../src/pdf/page/runs.ts";
import { aSheet } from "./sheet.ts";

const file = join(mkdtempSync(join(tmpdir(), "sheet-")), "charter.pdf");
const { blocks } = firstText;
const pledges = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `Engagement numéro ${i + 1}`, group: "optional" as const, measure: "déclaratif" }));

async function pages(changes: Partial<CharterSheet>) {
  writeFileSync(file, await charterPdf(aSheet(changes)));
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
}

test("a short charter fits on one page, signature included", async () => {
  const [only, ...others] = await pages({});

  expect(others).toEqual([]);
  expect(only).toMatch(/Charte d’engagement pour l’orientation des jeunes\n[\s\S]*La signature[\s\S]*Zoé Œuvré-Ÿvette/);
});

test.each([2, 4, 10, 17])("with %d commitments, all of them are on the page that is signed", async count => {
  const [first, second, ...others] = await pages({ blocks, commitments: pledges(count) });

  expect(others).toEqual([]);
  expect(first).not.toContain("Engagement numéro");
  expect(second!.match(/Engagement numéro/g)).toHaveLength(count);
  expect(second).toMatch(/Engagement +Nature +Objectif annuel/);
  expect(second).toMatch(/^ *Les engagements choisis[\s\S]*La signature[\s\S]*https?:\/\/127/);
});

test("a signature is not cut by the page, however long the names in it", async () => {
  const long = "Établissements Œuvrard et Cie ".repeat(6);
  const sheets = await Promise.all([2, 9, 14, 20, 23].map(count => pages({ company: { name: long, legalId: "000901009", town: "Caen" }, signatory: { name: long, role: long }, commitments: pledges(count) })));

  for (const sheet of sheets) expect(sheet.filter(text => text.includes("La signature") && text.includes("/v/0123456789abcdef"))).toHaveLength(1);
});

test("forty commitments run on under the same head on each page, and the signature keeps at least two of them beside it", async () => {
  const listed = (await pages({ blocks, commitments: pledges(40) })).filter(text => text.includes("Engagement numéro"));

  expect(listed.join("").match(/Engagement numéro/g)).toHaveLength(40);
  for (const text of listed) expect(text).toMatch(/Engagement +Nature +Objectif annuel/);
  expect(listed.at(-1)).toContain("La signature");
  expect(listed.at(-1)!.match(/Engagement numéro/g)!.length).toBeGreaterThanOrEqual(2);
});

test("the sites of a group are listed under one signature", async () => {
  const [first] = await pages({ sites: ["Atelier de Vire, Vire Normandie", "Site de Caen, Caen"] });
  expect(first).toMatch(/Établissements concernés[\s\S]*Atelier de Vire[\s\S]*Site de Caen/);
});

test("a charter is read whole, whatever was printed before it, and is the same file", async () => {
  const plain = { company: { name: "EAEOUIC eaeouic Oeuvre", legalId: "000901009", town: "Caen" }, signatory: { name: "Eaeoui AEOUIC", role: "Directeur" } };
  const first = await charterPdf(aSheet(plain));
  await pages({ company: { name: "ÉÀÈÊÔÛÎÇ éàèêôûîç Œuvré", legalId: "000901009", town: "Évreux" } });

  const [text] = await pages(plain);

  expect(text).toContain("\nEAEOUIC eaeouic Oeuvre\n");
  expect(text).toContain("Pour EAEOUIC eaeouic Oeuvre\nEaeoui AEOUIC\nDirecteur");
  expect((await charterPdf(aSheet(plain))).equals(first)).toBe(true);
});

test("signs that French sets off are kept on their line by a narrow space, and an address keeps its colon", () => {
  const [only, ...others] = runs("Elle s’engage : « ouvrir » ; vraiment ? Oui ! À 50 % : voir https://passerelle.test", false);
  expect(others).toEqual([]);
  expect(only!.text).toBe("Elle s’engage\u202f: «\u202fouvrir\u202f»\u202f; vraiment\u202f? Oui\u202f! À 50\u202f%\u202f: voir https://passerelle.test");
});
