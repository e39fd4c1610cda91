import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { anAmbassador, anOffer } from "../../support/build.ts";
import { site } from "../../support/site.ts";
import { readOffer } from "../../../src/crm/ambassadors/readOffer.ts";

const here = site();
const words = async (slug: string) => (await here.visitor().get(`/metiers/${slug}`)).$("blockquote").text().replace(/\s+/g, " ").trim();
const shown = { shownSince: new Date(), ownWords: "ossature bois et toits en ardoise" };

beforeEach(() => Ambassador.deleteMany({}));

test("who has not agreed is not shown, nor who is no longer active", async () => {
  await anAmbassador({ name: "Inès Cœur", ownWords: shown.ownWords });
  await anAmbassador({ name: "Marc Hamel", ...shown, status: "paused" });
  expect(await words("charpentiere-ou-charpentier")).toBe("");
});

test("who has agreed is shown by first name, job and own words, on their trade first, then on its family", async () => {
  await anAmbassador({ name: "Paul Roy", job: "Maçon", ...shown, ownWords: "murs de pierre" });
  await anAmbassador({ name: "Inès Cœur", job: "Charpentière", company: "Bois du Bessin", ...shown });
  const page = await here.visitor().get("/metiers/charpentiere-ou-charpentier");

  expect(page.$("blockquote").text()).toMatch(/ossature bois et toits en ardoise[\s\S]+Inès, charpentière/);
  expect(page.$("main").text()).not.toMatch(/Cœur|Bessin|Caen/);
  expect(await words("couvreuse-ou-couvreur")).toContain("Paul, maçon");
});

test("agreeing keeps its day when the offer changes, asks for words, and is taken back by a box", async () => {
  const [first, later] = [new Date("2026-09-01"), new Date("2026-11-01")];
  const typed = anOffer({ shown: "oui", ownWords: "toits en ardoise" });
  expect((await readOffer(typed, { at: first })).shownSince).toEqual(first);
  expect((await readOffer(typed, { before: { shownSince: first }, at: later })).shownSince).toEqual(first);
  expect((await readOffer(anOffer({ ownWords: "toits" }), { before: { shownSince: first }, at: later })).shownSince).toBeNull();
  await expect(readOffer(anOffer({ shown: "oui" }), { at: first })).rejects.toMatchObject({ all: [expect.objectContaining({ field: "ownWords" })] });
});
