import { addDays } from "date-fns";
import fc from "fast-check";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { candidates } from "../../../src/crm/matching/candidates.ts";
import { refusals } from "../../../src/crm/matching/eligibility.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import type { Need, Offer, Standing } from "../../../src/crm/matching/offer.ts";
import { scoreOf } from "../../../src/crm/matching/score.ts";
import { weights } from "../../../src/crm/matching/weights.ts";
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
])("who cannot be asked is told why: %s", (_, changed, how, why) => {
  expect(refusals({ ...offer, ...changed }, need, { ...standing, ...how })).toMatchObject([{ why }]);
});

test("who can be asked has nothing against them, at the very edge too; several reasons are all told", () => {
  expect(refusals(offer, need, standing)).toEqual([]);
  expect(refusals(offer, need, { ...standing, km: 30, asksThisMonth: 3 })).toEqual([]);
  expect(refusals(offer, need, { ...standing, km: null })).toEqual([]);
  expect(refusals({ ...offer, trades: [], days: [] }, need, standing)).toHaveLength(2);
});

test("the points are those of the published weights, each part with its reason", () => {
  const { points, parts } = scoreOf(offer, need, { km: 6, asksThisMonth: 1, alreadyAsked: false, owes: true });
  // Half the trades, four fifths of the distance left, half the dates, three quarters of the month, and a promise.
  expect(parts.map(part => part.points)).toEqual([20, 20, 7.5, 7.5, 10]);
  expect([points, parts.map(({ why }) => why)]).toEqual([65, ["1 métier sur 2", "à 6 km", "1 date possible sur 2", "1 sollicitation ce mois-ci", "son entreprise a promis des rencontres"]]);
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
  for (const one of [tired, full]) await Invitation.create({ request: (await aRequest())._id, ambassador: one._id, digest: String(one._id), score: 1, sentAt: at });
  const found = await candidates(request, at);
  expect(found.map(({ ambassador }) => String(ambassador._id))).toEqual([bound, plain, tired].map(({ _id }) => String(_id)));
  await Ambassador.deleteMany({});
});

test("the staff read who fits best and why, why not the others, and invite in one tap; the public reads the same weights", async () => {
  const request = await aRequest({ status: "handed-over", confirmedAt: new Date() });
  const [fits, paused] = [await anAmbassador({ name: "Jeanne Roy" }), await anAmbassador({ name: "Ali Benali", status: "paused", formats: ["visit"] })];
  const browser = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  const shown = await browser.get(`/equipe/demandes/${request._id}`);
  expect(shown.$(".calls li").text().replace(/\s+/g, " ")).toMatch(/Jeanne Roy Charpentière, Caen Pourquoi : métiers demandés : 1 métier sur 1 \(40 sur 40\) ; distance : distance inconnue \(8 sur 25\)/);
  expect(shown.$("details td").map((_, cell) => shown.$(cell).text().trim()).get()).toEqual([`${paused.name}, Charpentière (Caen)`, "en pause ; ne propose pas « Intervention en classe »"]);
  const form = shown.$(".calls form").first();
  await browser.go("POST", form.attr("action")!, new URLSearchParams(form.serializeArray().map(({ name, value }) => [name, value])));
  expect(await Invitation.findOne({ request: request._id })).toMatchObject({ ambassador: fits._id, status: "sent" });
  expect(browser.page!.$(".calls li").length).toBe(0);
  const help = await here.visitor().get("/aide/rapprochement");
  expect(help.$("tbody tr").map((_, row) => help.$(row).find("td").eq(1).text().trim()).get().map(Number)).toEqual(Object.values(weights).map(({ points }) => points));
  expect((await SchoolRequest.findById(request._id))!.status).toBe("handed-over");
});

test("where nobody fits, the staff are led to the companies of the territory to call", async () => {
  const request = await aRequest({ status: "handed-over", confirmedAt: new Date(), trades: ["mer"], zone: "200065597" });
  const browser = await as(await aColleague("Nora", "nora@region.example"), here.visitor());
  const shown = await browser.get(`/equipe/demandes/${request._id}`);
  expect(shown.$("main a[href^='/equipe/chiffres/besoins/']").map((_, one) => [shown.$(one).attr("href"), shown.$(one).text()]).get()).toEqual(["/equipe/chiffres/besoins/200065597/mer", "Métiers de la mer et de la pêche"]);
});
