import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { refusals } from "../../../src/crm/matching/eligibility.ts";
import { makeRequest } from "../../../src/crm/requests/makeRequest.ts";
import { changeBreak } from "../../../src/crm/schoolCalendar/changeBreak.ts";
import { holidayOn, holidaysAmong, knownUntil } from "../../../src/crm/schoolCalendar/holidays.ts";
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
  const wrong = await desk.submit({ name: "", from: "2027-02-22", back: "2027-02-20", source: "", checkedOn: "2999-01-01" });
  expect([wrong.status, wrong.$("p.problem").map((_, one) => wrong.$(one).text()).get()]).toEqual([422, ["Donnez un nom à ces vacances, en 60 caractères.", "La rentrée est avant le début des vacances.", "Dites d’où viennent ces dates, en 300 caractères.", "Ce jour n’est pas encore venu."]]);
  await desk.get(`/equipe/calendrier-scolaire/${hiver._id}`);
  await desk.submit({ back: "2027-03-09", source: "Arrêté du recteur" });
  await desk.get("/equipe/calendrier-scolaire");
  const over = await desk.submit({ name: "Pont", from: "2027-03-08", back: "2027-03-10", source: "Arrêté" });
  expect(over.$("#from-problem").text()).toBe("D’autres vacances couvrent déjà une partie de ces jours : Hiver, du 20 février 2027 à la rentrée du 9 mars 2027.");
  const around = await desk.submit({ name: "Pont", from: "2027-02-18", back: "2027-02-21", source: "Arrêté" });
  expect(around.$("#back-problem").text()).toContain("Hiver");
  const years = await desk.submit({ name: "Pont", from: "2027-05-07", back: "2028-05-10", source: "Arrêté" });
  expect([years.$("#back-problem").text(), years.$("#back").val()]).toEqual(["Ces vacances dureraient plus de quatre mois : vérifiez les deux années.", "2028-05-10"]);
  await desk.submit({ name: "Pont de l’Ascension", from: "2027-05-07", back: "2027-05-10", source: "Arrêté" });
  await loadBreaks();
  expect((await holidaysAmong(["2027-03-08T10:00:00Z", "2027-03-09T10:00:00Z", "2027-05-07T10:00:00Z"].map(one => new Date(one)))).map(({ name }) => name)).toEqual(["Hiver", "Pont de l’Ascension"]);
  expect((await desk.get("/equipe/calendrier-scolaire")).$(".timeline").text()).toContain("Camille · avant : du 20 février 2027 à la rentrée du 8 mars 2027 · après : du 20 février 2027 à la rentrée du 9 mars 2027");
  const noel = await SchoolBreak.findOne({ key: "2026-noel" }).orFail();
  await changeBreak({ id: noel._id, edition: noel.edition, typed: null, by: "system" });
  await loadBreaks();
  expect(await holidaysAmong([new Date("2026-12-25T10:00:00Z")])).toEqual([]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("of two changes at once, one is told", async () => {
  const ete = await SchoolBreak.findOne({ key: "2027-ete" }).orFail();
  const typed = { name: "Été", from: "2027-07-05", back: "2027-09-02", source: "Bulletin officiel", checkedOn: "2026-11-25" };
  const outcomes = await Promise.allSettled([1, 2].map(() => changeBreak({ id: ete._id, edition: ete.edition, typed, by: "system" })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("of two colleagues who add overlapping holidays at once, one is told and one break is kept", async () => {
  const typed = { name: "Journée banalisée", back: "2027-06-04", source: "Arrêté", checkedOn: "2026-11-25" };
  const outcomes = await Promise.allSettled(["2027-06-01", "2027-06-02", "2027-06-03"].map(from => changeBreak({ id: null, typed: { ...typed, from }, by: "system" })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  expect(await SchoolBreak.countDocuments({ name: typed.name })).toBe(1);
});

test("holidays may begin the very day others end; what is past the latest return is not yet known", async () => {
  expect([await holidayOn(new Date("2027-08-31T21:59:59Z")), await knownUntil()]).toEqual([{ name: "Été" }, "2027-09-01"]);
  const typed = { name: "Rentrée décalée", from: "2027-09-02", back: "2027-09-06", source: "Arrêté", checkedOn: "2026-11-25" };
  await changeBreak({ id: null, typed, by: "system" });
  expect([await holidayOn(new Date("2027-09-01T21:59:59Z")), await holidayOn(new Date("2027-09-01T22:00:00Z")), await holidayOn(new Date("2027-09-05T22:00:00Z")), await knownUntil()]).toEqual([{ name: "Été" }, { name: "Rentrée décalée" }, null, "2027-09-05"]);
});

test("a Région of another zone gets no dates of zone B, and what the staff typed of the same days stands before what we ship", async () => {
  await loadBreaks("A");
  expect(await SchoolBreak.countDocuments({ zone: "A" })).toBe(0);
  await SchoolBreak.deleteMany({ key: "2026-toussaint" });
  await changeBreak({ id: null, typed: { name: "Toussaint", from: "2026-10-16", back: "2026-11-02", source: "Arrêté", checkedOn: "2026-11-25" }, by: "system" });
  await loadBreaks();
  expect((await SchoolBreak.find({ name: "Toussaint" })).map(({ key, from }) => [key, from.toISOString()])).toEqual([[null, "2026-10-15T22:00:00.000Z"]]);
  expect(await holidayOn(new Date("2026-10-16T10:00:00Z"))).toEqual({ name: "Toussaint" });
});

test("a request for a day of holidays is told before it is sent; who does not come in the holidays is not asked for it", async () => {
  const [from, back] = [wished(7).slice(0, 10), wished(9).slice(0, 10)];
  await changeBreak({ id: null, typed: { name: "Essai", from, back, source: "Essai", checkedOn: "2026-11-25" }, by: "system" }).catch(() => undefined);
  const refused = await makeRequest(await aSchool(), anAsking()).catch((error: { warnings: string[] }) => error.warnings);
  expect(refused).toEqual([expect.stringMatching(/ tombe pendant les vacances \(.+\) : peu de personnes viendront\.$/)]);
  const date = new Date("2027-01-11T10:00:00Z");
  const offer = { status: "active", trades: ["batiment"], formats: ["talk"], levels: ["3e"], days: ["1"], radiusKm: 30, monthlyLimit: 4, departement: "14" };
  const need = { trades: ["batiment"], format: "talk", level: "3e", dates: [date], holidays: [date], departement: "14" };
  expect(refusals(offer, need, { km: 1, asksThisMonth: 0, alreadyAsked: false, owes: false }).map(({ rule }) => rule)).toEqual(["dates"]);
});
