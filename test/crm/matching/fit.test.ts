import { addDays } from "date-fns";
import fc from "fast-check";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { candidates } from "../../../src/crm/matching/candidates.ts";
import { refusals } from "../../../src/crm/matching/eligibility.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import type { Need, Offer, Standing } from "../../../src/crm/matching/offer.ts";
import { scoreOf } from "../../../src/crm/matching/score.ts";
import { weights } from "../../../src/crm/matching/weights.ts";
import { priorities } from "../../../src/crm/requests/priority.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

const here = site();
/** A Monday and a Thursday. */
const need: Need = { trades: ["batiment", "industrie"], format: "talk", level: "college", dates: [new Date("2027-01-11T10:00:00Z"), new Date("2027-01-14T10:00:00Z")], departement: "14" };
const offer: Offer = { status: "active", trades: ["batiment"], formats: ["talk"], levels: ["college"], days: ["1"], radiusKm: 30, monthlyLimit: 4, departement: "14" };
const standing: Standing = { km: 12, asksThisMonth: 0, alreadyAsked: false, owes: false };

test.each<[string, Partial<Offer>, Partial<Standing>, string]>([
  ["paused", { status: "paused" }, {}, "en pause"],
  ["not validated", { status: "candidate" }, {}, "pas encore validé"],
  ["asked already", {}, { alreadyAsked: true }, "déjà sollicité pour cette demande"],
  ["another format", { formats: ["visit"] }, {}, "ne propose pas « Intervention en classe »"],
  ["another level", { levels: ["apprentissage"] }, {}, "ne vient pas au niveau « Collège »"],
  ["another trade", { trades: ["mer"] }, {}, "aucun des métiers demandés"],
  ["another day", { days: ["2"] }, {}, "aucune des dates ne tombe un de ses jours"],
  ["too far", {}, { km: 30.6 }, "à 31 km, plus loin que les 30 km acceptés"],
  ["nobody knows how far", { departement: "50" }, { km: null }, "distance inconnue, et un autre département"],
  ["asked enough", {}, { asksThisMonth: 4 }, "déjà 4 sollicitations ce mois-ci, pour 4 au plus"],
  ["asked enough this week", {}, { asksThisMonth: 2, asksThisWeek: 1 }, "déjà 1 sollicitation en sept jours, pour 1 au plus"],
  ["never declared anything", { declaredAt: null }, {}, "n’a pas fait les déclarations demandées avant de rencontrer des mineurs"],
  ["declared more than three years ago", { declaredAt: new Date("2024-01-01T00:00:00Z") }, {}, "n’a pas fait les déclarations demandées avant de rencontrer des mineurs"],
  ["the other half of the day", { days: ["1-pm"] }, {}, "aucune des dates ne tombe un de ses jours"],
  ["away", { absences: [{ from: new Date("2027-01-10T23:00:00Z"), to: new Date("2027-01-11T23:00:00Z") }] }, {}, "aucune des dates ne tombe un de ses jours"],
  ["a trade refused as not theirs", {}, { notTheirs: ["batiment"] }, "aucun des métiers demandés"],
])("who cannot be asked is told why: %s", (_, changed, how, why) => {
  expect(refusals({ ...offer, ...changed }, need, { ...standing, ...how }, new Date("2027-01-05T10:00:00Z"))).toMatchObject([{ why }]);
});

test.each<[string, Partial<Need>, Partial<Offer>, Partial<Standing>, string[]]>([
  ["a class that needs English", { language: "en" }, {}, {}, ["ne parle pas « Anglais » devant une classe"]],
  ["and somebody who speaks it", { language: "en" }, { languages: ["en"] }, {}, []],
  ["a workplace without what the class needs", { format: "visit", access: ["wheelchair"] }, { formats: ["visit"] }, {}, ["son lieu n’est pas « Accessible en fauteuil roulant »"]],
  ["at the school, the school sees to it", { access: ["wheelchair"] }, {}, {}, []],
  ["on a screen, nobody is too far", { format: "remote" }, { formats: ["remote"] }, { km: 300 }, []],
  ["a 3e, for whoever comes to a collège", { level: "3e" }, {}, {}, []],
  ["a collège, for whoever comes to a 3e", { level: "college" }, { levels: ["3e"] }, {}, []],
  ["a 3e, for whoever comes to a 4e", { level: "3e" }, { levels: ["4e"] }, {}, ["ne vient pas au niveau « 3e »"]],
  ["holidays, for whoever does not come then", { holidays: [new Date("2027-01-11T10:00:00Z")] }, {}, {}, ["aucune des dates ne tombe un de ses jours"]],
  ["holidays, for whoever does", { holidays: [new Date("2027-01-11T10:00:00Z")] }, { inHolidays: true }, {}, []],
])("each need is looked at: %s", (_, asked, offered, how, why) => {
  expect(refusals({ ...offer, ...offered }, { ...need, ...asked }, { ...standing, ...how }).map(one => one.why)).toEqual(why);
});

test("refusals teach: a distance refused is worth less near it, no time this month gives no rest; a precise trade is half of the fit", () => {
  const part = (name: string, changed: Partial<Offer>, asked: Partial<Need>, how: Partial<Standing>) => scoreOf({ ...offer, ...changed }, { ...need, ...asked }, { ...standing, ...how }).parts.find(one => one.name === name)!;
  expect(part("nearness", {}, {}, { km: 10, tooFarKm: 20 }).points).toBe(10);
  expect(part("nearness", {}, {}, { km: 25, tooFarKm: 20 }).points).toBe(0);
  expect(part("rest", {}, {}, { busy: true })).toMatchObject({ points: 0, why: "a dit ne pas avoir le temps ce mois-ci" });
  const only = { trades: ["batiment"], tradeWords: "charpentier" };
  expect(part("trades", { job: "Charpentière" }, only, {})).toMatchObject({ points: 36, why: "1 métier sur 1, et le métier précis" });
  expect(part("trades", { job: "Maçon", ownWords: "" }, only, {}).points).toBe(18);
  expect(part("trades", { job: "Maçon", ownWords: "charpentes et charpentiers" }, only, {}).points).toBe(36);
});

test("what somebody says of themselves counts against stereotypes alone, and with their consent alone", () => {
  const of = (changed: Partial<Offer>, aims: string[]) => scoreOf({ ...offer, ...changed }, { ...need, aims }, standing).points;
  const said = { roleModels: ["woman-in-male-trade"], roleModelSince: new Date() };
  expect(of(said, ["stereotypes"]) - of({}, ["stereotypes"])).toBe(5);
  expect(of(said, ["discover"])).toBe(of({}, ["discover"]));
  expect(of({ ...said, roleModelSince: null }, ["stereotypes"])).toBe(of({}, ["stereotypes"]));
});

test("who can be asked has nothing against them, at the very edge too; several reasons are all told", () => {
  expect(refusals(offer, need, standing)).toEqual([]);
  expect(refusals(offer, need, { ...standing, km: 30, asksThisMonth: 3 })).toEqual([]);
  expect(refusals(offer, need, { ...standing, km: null })).toEqual([]);
  expect(refusals({ ...offer, trades: [], days: [] }, need, standing)).toHaveLength(2);
});

test("the points are those of the published weights, each part with its reason", () => {
  const { points, parts } = scoreOf(offer, need, { km: 6, asksThisMonth: 1, alreadyAsked: false, owes: true });
  // Half the trades, four fifths of the distance left, half the dates, three quarters of the month, eleven twelfths of the year, and a promise.
  expect(parts.map(part => Math.round(part.points * 100) / 100)).toEqual([18, 16, 6, 6, 6.42, 0, 9, 0]);
  expect([points, parts.slice(0, 5).map(({ why }) => why), parts[6]!.why]).toEqual([61, ["1 métier sur 2", "à 6 km", "1 date possible sur 2", "1 sollicitation ce mois-ci", "1 sollicitation en un an"], "son entreprise a promis des rencontres"]);
  expect(Object.values(weights).reduce((sum, weight) => sum + weight.points, 0)).toBe(100);
});

test("nearer, freer, better fitting is never worth less, and all is from 1 to 100", () => {
  const drawn = fc.record({ km: fc.option(fc.integer({ min: 0, max: 30 })), asks: fc.integer({ min: 0, max: 3 }), owes: fc.boolean(), days: fc.subarray(["1", "4"], { minLength: 1 }), trades: fc.subarray(["batiment", "industrie"], { minLength: 1 }) });
  const of = ({ km, asks, owes, days, trades }: { km: number | null; asks: number; owes: boolean; days: string[]; trades: string[] }) => scoreOf({ ...offer, days, trades }, need, { km, asksThisMonth: asks, alreadyAsked: false, owes }).points;
  fc.assert(
    fc.property(drawn, one => {
      const points = of(one);
      expect(points >= 1 && points <= 100).toBe(true);
      if (one.km) expect(of({ ...one, km: one.km - 1 })).toBeGreaterThanOrEqual(points);
      expect(of({ ...one, asks: one.asks + 1 })).toBeLessThanOrEqual(points);
      expect(of({ ...one, owes: true, days: ["1", "4"], trades: ["batiment", "industrie"] })).toBeGreaterThanOrEqual(points);
    }),
    { seed: 3 },
  );
});

test("of the same fit, the one whose company has promised comes first, then who was asked less; who was asked enough is not there", async () => {
  const request = await aRequest({ dates: [new Date("2027-01-11T10:00:00Z")] });
  const at = new Date("2026-12-20T10:00:00Z");
  const charter = await aCharter(addDays(at, -30));
  const [plain, bound, tired, full] = [await anAmbassador(), await anAmbassador({ employer: charter.company }), await anAmbassador({ monthlyLimit: 3 }), await anAmbassador({ monthlyLimit: 1 })];
  for (const one of [tired, full]) await Invitation.create({ request: (await aRequest())._id, ambassador: one._id, digest: String(one._id), score: 1, sentAt: addDays(at, -8) });
  const found = await candidates(request, at);
  expect(found.map(({ ambassador }) => String(ambassador._id))).toEqual([bound, plain, tired].map(({ _id }) => String(_id)));
  await Ambassador.deleteMany({});
});

test("an invitation of the very same moment counts, though its clock is an instant ahead", async () => {
  const at = new Date();
  const [request, rare] = [await aRequest(), await anAmbassador({ monthlyLimit: 1 })];
  await Invitation.create({ request: (await aRequest())._id, ambassador: rare._id, digest: String(rare._id), score: 1, sentAt: new Date(at.getTime() + 5) });
  expect(await candidates(request, at)).toEqual([]);
  await Ambassador.deleteMany({});
});

test("the staff read who fits best and why, why not the others, and invite in one tap; the public reads the same weights", async () => {
  const request = await aRequest({ status: "handed-over", confirmedAt: new Date() });
  const [fits, paused] = [await anAmbassador({ name: "Jeanne Roy" }), await anAmbassador({ name: "Ali Benali", status: "paused", formats: ["visit"] })];
  const browser = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  const shown = await browser.get(`/equipe/demandes/${request._id}`);
  expect(shown.$(".calls li").text().replace(/\s+/g, " ")).toMatch(/Jeanne Roy Charpentière, Caen Pourquoi : métiers demandés : 1 métier sur 1 \(36 sur 36\) ; distance : distance inconnue \(6 sur 20\)/);
  expect(shown.$("details td").map((_, cell) => shown.$(cell).text().trim()).get()).toEqual([`${paused.name}, Charpentière (Caen)`, "en pause ; ne propose pas « Intervention en classe »"]);
  const form = shown.$(".calls form").first();
  await browser.go("POST", form.attr("action")!, new URLSearchParams(form.serializeArray().map(({ name, value }) => [name, value])));
  expect(await Invitation.findOne({ request: request._id })).toMatchObject({ ambassador: fits._id, status: "sent" });
  expect(browser.page!.$(".calls li").length).toBe(0);
  const help = await here.visitor().get("/aide/rapprochement");
  expect(help.$("tbody tr").map((_, row) => help.$(row).find("td").eq(1).text().trim()).get().map(Number)).toEqual([...Object.values(weights), ...Object.values(priorities)].map(({ points }) => points));
  expect((await SchoolRequest.findById(request._id))!.status).toBe("handed-over");
});

test("where nobody fits, the staff are led to the companies of the territory to call", async () => {
  const request = await aRequest({ status: "handed-over", confirmedAt: new Date(), trades: ["mer"], zone: "200065597" });
  const browser = await as(await aColleague("Nora", "nora@region.example"), here.visitor());
  const shown = await browser.get(`/equipe/demandes/${request._id}`);
  expect(shown.$("main a[href^='/equipe/chiffres/besoins/']").map((_, one) => [shown.$(one).attr("href"), shown.$(one).text()]).get()).toEqual(["/equipe/chiffres/besoins/200065597/mer", "Métiers de la mer et de la pêche"]);
});
