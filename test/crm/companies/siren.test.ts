import { isSiren, isSiret, readCompanyNumber } from "../../../src/crm/companies/siren.ts";
import { demoCompanies } from "../../../src/crm/companies/sirene/demoCompanies.ts";

test("a SIREN is checked by Luhn", () => {
  expect(isSiren("356000000")).toBe(true);
  expect(isSiren("356000001")).toBe(false);
});

test("a SIRET of La Poste passes by Luhn or by its digit sum", () => {
  expect(isSiret("35600000009075")).toBe(true);
  expect(isSiret("35600000000048")).toBe(true);
  expect(isSiret("35600000009076")).toBe(false);
});

test("spaces in a number are no fault", () => {
  expect(readCompanyNumber(" 356 000 000 09075 ")).toEqual({ siren: "356000000", siret: "35600000009075" });
});

test.each([
  ["", "Indiquez le numéro SIREN (9 chiffres) ou SIRET (14 chiffres)."],
  ["12345", "Un SIREN a 9 chiffres, un SIRET en a 14. Vérifiez le nombre de chiffres."],
  ["356000001", "Ce numéro contient une erreur de frappe : ses chiffres ne se vérifient pas entre eux."],
])("« %s » is refused with what to do", (typed, sentence) => {
  expect(() => readCompanyNumber(typed)).toThrow(sentence);
});

test("the demonstration's companies bear valid numbers, each its own", () => {
  expect(demoCompanies.filter(({ siren }) => !isSiren(siren))).toEqual([]);
  expect(new Set(demoCompanies.map(({ siren }) => siren)).size).toBe(12);
});
