import { byInterest } from "../../../src/crm/explorer/byInterest.ts";
import { interestNames, interests } from "../../../src/crm/explorer/interests.ts";
import { places } from "../../../src/crm/explorer/places.ts";
import { sectorFile } from "../../../src/crm/explorer/profession.ts";
import { professionOf, professions } from "../../../src/crm/explorer/professions.ts";
import { sectorNames } from "../../../src/crm/explorer/sectors.ts";
import { tradeNames } from "../../../src/crm/ambassadors/trades.ts";

const all = professions();

test("more than a hundred trades, each at an address of its own", () => {
  expect(all.length).toBeGreaterThanOrEqual(110);
  expect(new Set(all.map(({ slug }) => slug)).size).toBe(all.length);
});

test("every name says women and men", () => {
  expect(all.filter(({ title }) => !/^(Une ou un |\S.* ou )/.test(title)).map(({ slug }) => slug)).toEqual([]);
  expect(professionOf("soudeuse-ou-soudeur")!.title).toBe("Soudeuse ou soudeur");
  expect(professionOf("technicienne-ou-technicien-de-riviere")!.title).toBe("Technicienne ou technicien de rivière");
  expect(professionOf("fleuriste")!.title).toBe("Une ou un fleuriste");
});

test.each(interestNames)("ten trades at least go with %s, which has four things one may like", letter => {
  expect(all.filter(({ letters }) => letters.includes(letter)).length).toBeGreaterThanOrEqual(10);
  expect(interests[letter].statements.filter(words => /^(J’aime|On)/.test(words)).length).toBe(4);
});

test("each sector has three trades at least, each place and each family of ambassadors some", () => {
  const count = (has: (one: (typeof all)[number]) => boolean) => all.filter(has).length;
  expect(sectorNames.filter(name => count(one => one.sector === name) < 3)).toEqual([]);
  expect(Object.keys(places).filter(name => !count(one => one.places.includes(name as never)))).toEqual([]);
  expect(tradeNames.filter(name => !count(one => one.family === name))).toEqual([]);
});

test("no salary, no straight apostrophe, no address is written in a trade", () => {
  expect(all.filter(one => /€|euros par|salaire|smic|'|http/i.test(JSON.stringify(one))).map(({ slug }) => slug)).toEqual([]);
});

test("two names alike are refused unless they are marked so", () => {
  const [one] = all.filter(({ epicene }) => epicene);
  const { sector, title, epicene, letters, ...rest } = one!;
  const file = { sector, professions: Array(3).fill({ ...rest, letters: letters.join("") }) };
  expect([sectorFile.safeParse(file).success, title, epicene]).toEqual([false, expect.stringContaining("Une ou un"), true]);
});

test("who likes to care for people, then to understand, is shown care first, from several sectors", () => {
  const found = byInterest(["S", "I"]).slice(0, 4);
  expect(found.every(({ letters }) => letters[0] === "S" && letters.includes("I"))).toBe(true);
  expect(new Set(byInterest(["R"]).slice(0, 10).map(({ sector }) => sector)).size).toBeGreaterThan(6);
  expect(byInterest([])).toEqual([]);
});
