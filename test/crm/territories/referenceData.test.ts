import { Commune } from "../../../src/crm/territories/commune.ts";
import { Epci } from "../../../src/crm/territories/epci.ts";
import { loadReferenceData } from "../../../src/crm/territories/loadReferenceData.ts";
import { placeOf } from "../../../src/crm/territories/place.ts";
import { regionOf } from "../../../src/crm/territories/regions.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

test("the communes and EPCIs of the Région come with the program, once, and keep the place an import gave them", async () => {
  const written = await loadReferenceData("28");

  expect(written).toBeGreaterThan(2500);
  expect((await Commune.distinct("departement")).sort()).toEqual(regionOf("28").departements);
  expect(await Commune.findOne({ code: "14118" })).toMatchObject({ name: "Caen", epciName: "CU Caen la Mer", precision: "town", postcodes: expect.arrayContaining(["14000"]) });
  expect(await Epci.countDocuments()).toBe(71);
  expect(await loadReferenceData("28")).toBe(0);
  await Commune.updateMany({}, { edition: "older" });
  await Commune.updateOne({ code: "14118" }, { precision: "commune", location: { type: "Point", coordinates: [-0.5, 49.5] } });
  await Epci.updateOne({ name: "CU Caen la Mer" }, { referent: { name: "Sofia Brière" } });
  expect(await loadReferenceData("28")).toBe(written);
  expect((await Commune.findOne({ code: "14118" }))!.location!.coordinates).toEqual([-0.5, 49.5]);
  expect((await Epci.findOne({ name: "CU Caen la Mer" }))!.referent!.name).toBe("Sofia Brière");
});

test("a commune is found by its code, by an earlier code, by postcode and name; two that could be meant are neither", async () => {
  const found = async (told: Parameters<typeof placeOf>[0]) => (await placeOf(told)).communeCode;
  expect(await found({ communeCode: "14736" })).toBe("14118");
  expect(await found({ postcode: "50100", town: "cherbourg en cotentin" })).toBe("50129");
  expect(await found({ postcode: "14999", town: "Caen" })).toBe("14118");
  expect(await placeOf({ postcode: "61100", town: "Nullepart" })).toMatchObject({ communeCode: null, departement: "61", epciCode: null, zone: "?61", location: null });
});

test("an EPCI on both sides of a border belongs to the communes, not to a département", async () => {
  const [one, other] = [await placeOf({ communeCode: "27065" }), await placeOf({ communeCode: "14333" })];
  expect([one.departement, other.departement]).toEqual(["27", "14"]);
  expect(one.zone).toBe(other.zone);
  expect((await Epci.findOne({ code: one.zone }))!.departements).toEqual(["14", "27"]);
});

test("most places are known to the town, the rest to the middle of their EPCI", async () => {
  expect(await Commune.countDocuments({ precision: "town" })).toBeGreaterThan(490);
  expect(await Commune.countDocuments({ precision: "epci" })).toBeGreaterThan(2000);
});

test("another Région is a setting", async () => {
  expect(await loadReferenceData("53")).toBeGreaterThan(1000);
  expect(await Commune.findOne({ code: "35238" })).toMatchObject({ name: "Rennes", departement: "35" });
  expect(() => regionOf("99")).toThrow("REGION=99");
});
