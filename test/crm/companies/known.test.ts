import { Company } from "../../../src/crm/companies/company.ts";
import { companyOfNumber } from "../../../src/crm/companies/companyOfNumber.ts";
import { enterCompany } from "../../../src/crm/companies/enterCompany.ts";
import { departementOf, departementOfCommune } from "../../../src/crm/territories/departements.ts";
import { placeOf } from "../../../src/crm/territories/place.ts";
import { aCharter } from "../../support/charters.ts";
import { normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

site();
normandie();
const typed = { name: "Scierie du Thymerais", number: "", town: "Verneuil d’Avre et d’Iton", postcode: "27130" };

test("a company without a number is found again by its name and postcode, whoever types it, and signs under one record", async () => {
  const first = await enterCompany(typed);
  expect((await enterCompany({ ...typed, name: "SCIERIE du Thymerais" }))._id).toEqual(first._id);
  await aCharter(new Date(), first);
  expect((await enterCompany(typed))._id).toEqual(first._id);
  expect(await Company.countDocuments({ postcode: "27130" })).toBe(1);
  expect((await enterCompany({ ...typed, postcode: "27000" }))._id).not.toEqual(first._id);
});

test("one number asked or entered by several people at once makes one company and no error", async () => {
  const found = await Promise.all([1, 2, 3, 4].map(() => companyOfNumber("000901009")));
  expect(new Set(found.map(({ company }) => String(company?._id))).size).toBe(1);
  const entered = await Promise.all([1, 2, 3, 4].map(() => enterCompany({ ...typed, number: "552100554" })));
  expect(new Set(entered.map(({ _id }) => String(_id))).size).toBe(1);
});

test("signatories of one name have each an address, though one ends in a number and another was put away", async () => {
  const make = async (name: string) => {
    const company = await Company.create({ name, source: "demo", siren: null });
    await aCharter(new Date(), company);
    return (await Company.findById(company._id).orFail()).slug;
  };
  expect([await make("Cidrerie Auge 2"), await make("Cidrerie Auge"), await make("Cidrerie Auge")]).toEqual(["cidrerie-auge-2", "cidrerie-auge", "cidrerie-auge-3"]);
  const gone = await Company.findOne({ slug: "cidrerie-auge" }).orFail();
  await Company.updateOne({ _id: gone._id }, { deletedAt: new Date() });
  expect(await make("Cidrerie Augé")).toBe("cidrerie-auge-4");
});

test("a company that signs is engaged, with its line in the journal's changes", async () => {
  const company = await Company.create({ name: "Fromagerie de Livarot", source: "demo", status: "contacted" });
  await aCharter(new Date(), company);
  expect(await Company.findById(company._id)).toMatchObject({ status: "engaged", edition: 1 });
});

test("a département is read of a postcode and of an INSEE code, in Corsica and overseas too; the commune says where both are known", async () => {
  expect(["76000", "20000", "20167", "20200", "20620", "97400", "97133", "97150", "98800"].map(departementOf)).toEqual(["76", "2A", "2A", "2B", "2B", "974", "977", "978", "988"]);
  expect(["76540", "2A004", "2B033", "97411", "98818"].map(departementOfCommune)).toEqual(["76", "2A", "2B", "974", "988"]);
  expect((await placeOf({ communeCode: "61145", postcode: "14110" })).departement).toBe("61");
});
