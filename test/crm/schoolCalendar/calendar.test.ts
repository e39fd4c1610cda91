import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { refusals } from "../../../src/crm/matching/eligibility.ts";
import { makeRequest } from "../../../src/crm/requests/makeRequest.ts";
import { changeBreak } from "../../../src/crm/schoolCalendar/changeBreak.ts";
import { holidaysAmong } from "../../../src/crm/schoolCalendar/holidays.ts";
import { loadBreaks } from "../../../src/crm/schoolCalendar/loadBreaks.ts";
import { SchoolBreak } from "../../../src/crm/schoolCalendar/schoolBreak.ts";
import { as, aColleague } from "../../support/as.ts";
import { aSchool, anAsking, wished } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeAll(() => loadBreaks());

// The edges of each break, to the second, in Paris: winter time but for spring and summer.
test.each([
  ["2026-10-16T21:59:59Z", null], ["2026-10-16T22:00:00Z", "Toussaint"], ["2026-11-01T22:59:59Z", "Toussaint"], ["2026-11-01T23:00:00Z", null],
  ["2026-12-18T22:59:59Z", null], ["2026-12-18T23:00:00Z", "Noël"], ["2027-01-03T22:59:59Z", "Noël"], ["2027-01-03T23:00:00Z", null],
  ["2027-02-19T23:00:00Z", "Hiver"], ["2027-03-07T22:59:59Z", "Hiver"], ["2027-03-07T23:00:00Z", null],
  ["2027-04-16T21:59:59Z", null], ["2027-04-16T22:00:00Z", "Printemps"], ["2027-05-02T22:00:00Z", null], ["2027-07-02T22:00:00Z", "Été"], ["2027-07-02T21:59:59Z", null],
])("at %s: %s", async (at, name) => {
  expect((await holidaysAmong([new Date(at)])).map(one => one.name)).toEqual(name ? [name] : []);
});

test("the staff change, add and take away; a start brings back nothing of it; each wrong answer is told at its field", async () => {
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  const hiver = await SchoolBreak.findOne({ key: "2027-hiver" }).orFail();
  await desk.get(`/equipe/calendrier-scolaire/${hiver._id}`);
  const wrong = await desk.submit({ name: "", from: "2027-02-22", back: "2027-02-20", source: "" });
  expect([wrong.status, wrong.$("p.problem").map((_, one) => wrong.$(one).text()).get()]).toEqual([422, ["Donnez un nom à ces vacances, en 60 caractères.", "La rentrée est avant le début des vacances.", "Dites d’où viennent ces dates, en 300 caractères."]]);
  await desk.get(`/equipe/calendrier-scolaire/${hiver._id}`);
  await desk.submit({ back: "2027-03-09", source: "Arrêté du recteur" });
  await desk.get("/equipe/calendrier-scolaire");
  const over = await desk.submit({ name: "Pont", from: "2027-03-08", back: "2027-03-10", source: "Arrêté" });
  expect(over.$("#from-problem").text()).toBe("D’autres vacances couvrent déjà une partie de ces jours.");
  await desk.submit({ name: "Pont de l’Ascension", from: "2027-05-07", back: "2027-05-10", source: "Arrêté" });
  await loadBreaks();
  expect((await holidaysAmong(["2027-03-08T10:00:00Z", "2027-03-09T10:00:00Z", "2027-05-07T10:00:00Z"].map(one => new Date(one)))).map(({ name }) => name)).toEqual(["Hiver", "Pont de l’Ascension"]);
  const noel = await SchoolBreak.findOne({ key: "2026-noel" }).orFail();
  await changeBreak({ id: noel._id, edition: noel.edition, typed: null, by: "system" });
  await loadBreaks();
  expect(await holidaysAmong([new Date("2026-12-25T10:00:00Z")])).toEqual([]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("of two changes at once, one is told", async () => {
  const ete = await SchoolBreak.findOne({ key: "2027-ete" }).orFail();
  const typed = { name: "Été", from: "2027-07-05", back: "2027-09-02", source: "Bulletin officiel" };
  const outcomes = await Promise.allSettled([1, 2].map(() => changeBreak({ id: ete._id, edition: ete.edition, typed, by: "system" })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("a request for a day of holidays is told before it is sent; who does not come in the holidays is not asked for it", async () => {
  const [from, back] = [wished(7).slice(0, 10), wished(9).slice(0, 10)];
  await changeBreak({ id: null, typed: { name: "Essai", from, back, source: "Essai" }, by: "system" }).catch(() => undefined);
  const refused = await makeRequest(await aSchool(), anAsking()).catch((error: { warnings: string[] }) => error.warnings);
  expect(refused).toEqual([expect.stringMatching(/ tombe pendant les vacances \(.+\) : peu de personnes viendront\.$/)]);
  const date = new Date("2027-01-11T10:00:00Z");
  const offer = { status: "active", trades: ["batiment"], formats: ["talk"], levels: ["3e"], days: ["1"], radiusKm: 30, monthlyLimit: 4, departement: "14" };
  const need = { trades: ["batiment"], format: "talk", level: "3e", dates: [date], holidays: [date], departement: "14" };
  expect(refusals(offer, need, { km: 1, asksThisMonth: 0, alreadyAsked: false, owes: false }).map(({ rule }) => rule)).toEqual(["dates"]);
});
