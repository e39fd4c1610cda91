import { Commune } from "../../../src/crm/territories/commune.ts";
import { loadReferenceData } from "../../../src/crm/territories/loadReferenceData.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

test("the communes of the five départements come with the program, once, and keep the place an import gave them", async () => {
  const written = await loadReferenceData();

  expect(written).toBeGreaterThan(2500);
  expect((await Commune.distinct("departement")).sort()).toEqual(["14", "27", "50", "61", "76"]);
  expect(await Commune.findOne({ code: "14118" })).toMatchObject({ name: "Caen", epciName: "CU Caen la Mer", postcodes: expect.arrayContaining(["14000"]) });
  expect(await loadReferenceData()).toBe(0);
  await Commune.updateOne({ code: "14118" }, { edition: "older", location: { type: "Point", coordinates: [-0.37, 49.18] } });
  expect(await loadReferenceData()).toBe(written);
  expect((await Commune.findOne({ code: "14118" }))!.location!.coordinates).toEqual([-0.37, 49.18]);
});
