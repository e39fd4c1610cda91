import { Person } from "../../../src/crm/people/person.ts";
import { readTerritory } from "../../../src/crm/people/readTerritory.ts";
import { type Right, may, rights } from "../../../src/crm/rights/rights.ts";
import { roleNames, roles } from "../../../src/crm/rights/roles.ts";
import { maySee, scopeOf, within } from "../../../src/crm/rights/scope.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { settleCompany } from "../../../src/crm/companies/settleCompany.ts";
import { loadReferenceData } from "../../../src/crm/territories/loadReferenceData.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
beforeAll(() => loadReferenceData());
const nowhere = { departements: [], zones: [] };
const made = async (name: string, postcode: string, communeName: string) => settleCompany(await Company.create({ name, postcode, communeName, departement: postcode.slice(0, 2), source: "demo" }));
const seen = async (person: { departements: string[]; zones: string[] }) => (await Company.find(scopeOf(person)).sort({ name: 1 })).map(({ name }) => name);

test("people outside the staff hold no right of the table, each right has somebody, and no role holds what it does not list", () => {
  for (const [right, { roles: holders }] of Object.entries(rights) as [Right, { roles: readonly string[] }][]) {
    expect(holders.length).toBeGreaterThan(0);
    for (const role of roleNames) expect([right, role, may({ roles: [role], ...nowhere }, right)]).toEqual([right, role, holders.includes(role) && roles[role].staff]);
  }
});

test("what binds the whole Région is not for those of one territory", () => {
  expect(may({ roles: ["officer"], ...nowhere }, "texts.write")).toBe(true);
  expect(may({ roles: ["officer"], departements: ["50"], zones: [] }, "texts.write")).toBe(false);
  expect(may({ roles: ["officer"], departements: [], zones: ["200066827"] }, "texts.write")).toBe(false);
});

test("a territory is made of communes: an EPCI on both sides of a border, with what has no commune yet in its départements", async () => {
  const [honfleur, beuzeville, caen, unknown] = [await made("Quai", "14600", "Honfleur"), await made("Verger", "27210", "Beuzeville"), await made("Port", "14000", "Caen"), await made("Sans commune", "14700", "Nullepart-sur-Orne")];
  expect([honfleur.zone, beuzeville.zone, caen.zone === honfleur.zone, unknown.zone]).toEqual(["200066827", "200066827", false, "?14"]);
  const territory = await readTerritory({ departements: [], epcis: ["200066827"] });
  const officer = await Person.create({ name: "Marc", email: "marc@region.example", roles: ["officer"], ...territory });

  expect(await seen(officer)).toEqual(["Quai", "Sans commune", "Verger"]);
  expect([honfleur, caen, unknown].map(one => maySee(officer, one))).toEqual([true, false, true]);
  expect(await Company.countDocuments(within(officer, { departement: "27" }))).toBe(1);
  expect(await seen({ departements: ["14"], zones: [] })).toEqual(["Port", "Quai", "Sans commune"]);
  expect(await seen({ departements: ["14"], zones: ["200066827"] })).toEqual(["Port", "Quai", "Sans commune", "Verger"]);
  expect(await seen(nowhere)).toHaveLength(4);
  await expect(readTerritory({ departements: [], epcis: ["999999999"] })).rejects.toThrow("n’est pas dans la Région");
});
