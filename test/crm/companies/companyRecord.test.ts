import { Company } from "../../../src/crm/companies/company.ts";
import { nafWords, readNaf } from "../../../src/crm/companies/naf.ts";
import { readSites, typedSites } from "../../../src/crm/companies/sites.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();

test("a code of the NAF is kept with its dot and said with its words; one of another nomenclature says which", () => {
  expect([readNaf("4399c"), readNaf("43.99 C"), readNaf("99.99Z"), readNaf("maçon")]).toEqual(["43.99C", "43.99C", null, null]);
  expect(nafWords("43.99C", "NAFRev2")).toBe("43.99C, Travaux de maçonnerie générale et gros œuvre de bâtiment");
  expect(nafWords("43.99C", "NAF2025")).toBe("43.99C (NAF 2025)");
  expect(nafWords("00.00Z", "NAFRev2")).toBe("00.00Z");
});

test("sites are typed one a line and come back as they were; a wrong line is named", () => {
  const typed = "Atelier de Vire ; ; 14500 ; Vire Normandie\nDépôt\nÉcole ; 55210055400013";
  expect(readSites(typed)).toEqual([
    { name: "Atelier de Vire", siret: null, postcode: "14500", communeName: "Vire Normandie" },
    { name: "Dépôt", siret: null, postcode: null, communeName: null },
    { name: "École", siret: "55210055400013", postcode: null, communeName: null },
  ]);
  expect(typedSites(readSites(typed))).toBe(typed);
  expect(() => readSites("Bon\nAtelier ; 123")).toThrow("Ligne 2 : ce SIRET contient une erreur de frappe.");
});

test("a company's record holds its sites, its dated SIRETs, and how well its place is known; any of them finds it", async () => {
  const browser = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  const company = await aCompany({ name: "Groupe du Bocage", siren: "552100554", sirets: [{ siret: "55210055400013", seenOn: new Date("2026-03-01T12:00:00Z") }], postcode: "14400", communeName: "Agy" });
  await browser.get(`/equipe/entreprises/${company._id}/modifier`);
  await browser.submit({ sites: "Fonderie ; ; 61100 ; Flers", naf: "2451z" });

  const facts = browser.page!.$(".summary").text();
  expect(facts).toContain("Fonderie, Flers");
  expect(facts).toContain("24.51Z, Fonderie de fonte");
  expect(facts).toMatch(/552\s100\s554\s00013 \(vu le 01\/03\/2026\)/);
  expect(facts).toContain("approchée : milieu du territoire");
  expect(await Company.findById(company._id)).toMatchObject({ sector: "C", precision: "epci" });
  expect((await browser.get("/equipe/recherche?q=fonderie flers")).$(".hits a").text()).toBe("Groupe du Bocage");
});
