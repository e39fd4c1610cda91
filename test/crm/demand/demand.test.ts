import { addDays, subDays } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { callScore, weights } from "../../../src/crm/demand/callOrder.ts";
import { companiesToCall } from "../../../src/crm/demand/companiesToCall.ts";
import { periods } from "../../../src/crm/demand/periods.ts";
import { takeCall } from "../../../src/crm/demand/takeCall.ts";
import { tradeDivisions, worksIn } from "../../../src/crm/demand/tradeDivisions.ts";
import { unmetOf } from "../../../src/crm/demand/unmet.ts";
import { tradeNames } from "../../../src/crm/ambassadors/trades.ts";
import { readNaf } from "../../../src/crm/companies/naf.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { Task } from "../../../src/crm/records/task.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { Commune } from "../../../src/crm/territories/commune.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { aCompany, aContact, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
/** Caen la mer, and what is around Cherbourg: both from the reference data. */
const zones = { caen: "200065597", cherbourg: "200067205" };
const at = new Date();

/** Forty requests of all kinds, by a small generator of our own; expected figures are counted here by hand, one by one. */
async function someRequests() {
  let seed = 7;
  const pick = <T>(values: readonly T[]) => values[(seed = (seed * 48271) % 2147483647) % values.length]!;
  const made = [];
  for (let i = 0; i < 40; i += 1) {
    const [zone, departement] = pick([[zones.caen, "14"], [zones.cherbourg, "50"]] as const);
    const given = { zone, departement, trades: pick([["batiment"], ["sante", "batiment"], [], ["mer"]]), status: pick(["unconfirmed", "searching", "handed-over", "confirmed", "withdrawn"]), headCount: 10 + i };
    made.push({ ...given, confirmedAt: given.status === "unconfirmed" ? null : pick([subDays(at, 3), subDays(at, 40), subDays(at, 500)]) });
  }
  for (const one of made) await aRequest(one);
  return made;
}

test("unmet demand counts what was asked and nobody took, once under each trade, since the day asked", async () => {
  const all = await someRequests();
  for (const [within, seen] of [[{}, ["14", "50"]], [{ departement: "50" }, ["50"]]] as const) {
    const since = subDays(at, 60);
    const expected = new Map<string, number[]>();
    for (const one of all) {
      if (!(seen as readonly string[]).includes(one.departement) || !one.confirmedAt || one.confirmedAt < since || ["confirmed", "unconfirmed"].includes(one.status)) continue;
      for (const trade of one.trades.length ? one.trades : ["null"]) {
        const line = expected.get(`${one.zone} ${trade}`) ?? [0, 0, 0];
        expected.set(`${one.zone} ${trade}`, [line[0]! + Number(one.status !== "withdrawn"), line[1]! + Number(one.status === "withdrawn"), line[2]! + one.headCount]);
      }
    }
    const found = await unmetOf({ within, since });
    expect(new Map(found.map(one => [`${one.zone} ${one.trade}`, [one.waiting, one.givenUp, one.pupils]]))).toEqual(expected);
    expect(expected.size).toBeGreaterThan(2);
    expect(found.map(({ waiting }) => waiting)).toEqual(found.map(({ waiting }) => waiting).sort((a, b) => b - a));
  }
});

test("a school year begins on 1 September in Paris", () => {
  const since = (day: string) => periods["annee-scolaire"].range(new Date(day)).from.toISOString();
  expect([since("2026-08-31T21:59:59Z"), since("2026-08-31T22:00:00Z"), since("2027-03-01T12:00:00Z")]).toEqual(["2025-08-31T22:00:00.000Z", "2026-08-31T22:00:00.000Z", "2026-08-31T22:00:00.000Z"]);
});

test("each family of trades has codes of the nomenclature, and a code of NAF 2025 says nothing", () => {
  const codes = ["01.11Z", "03.11Z", "43.91A", "25.62B", "24.46Z", "38.11Z", "62.01Z", "86.10Z", "88.91A", "56.10A", "47.11F", "49.41A", "90.03A", "65.12Z", "84.11Z", "93.11Z"];
  expect(tradeNames.map((trade, i) => [trade, readNaf(codes[i]!), worksIn(trade, codes[i], "NAFRev2")])).toEqual(tradeNames.map((trade, i) => [trade, codes[i], true]));
  expect([worksIn("numerique", "62.01Z", "NAF2025"), worksIn("sante", "43.91A", "NAFRev2"), worksIn(null, null, null)]).toEqual([false, false, true]);
  expect(Object.values(tradeDivisions).every(starts => starts.every(start => /^\d{2,4}$/.test(start)))).toBe(true);
});

test("a call is worth what the published points say, and says why", () => {
  const bare = { left: null, knownToUs: false, employees: 0, reachable: false, ambassadors: 0, near: false };
  expect(callScore(bare)).toEqual({ points: 0, why: [] });
  expect(callScore({ left: 4, knownToUs: true, employees: 300, reachable: true, ambassadors: 2, near: true })).toEqual({ points: weights.promised + weights.near + weights.ambassadors + weights.reachable + weights.large, why: ["4 engagements de cette année encore à tenir", "sur le territoire", "2 ambassadeurs", "numéro connu", "250 salariés et plus"] });
  expect(callScore({ ...bare, left: 0, employees: 60 }).points).toBe(weights.engaged + weights.middle);
});

/** Companies of Caen that build, and some that must not come. */
async function someCompanies() {
  const near = { postcode: "14000", communeName: "Caen", nafCode: "43.91A", nafNomenclature: "NAFRev2" };
  const promised = await aCompany({ ...near, name: "Toits de Caen" });
  const charter = await aCharter(at, promised);
  const known = await aCompany({ ...near, name: "Murs de Caen", status: "contacted", phone: "+33231000000" });
  const reached = await aCompany({ ...near, name: "Bois de Caen", headcountBand: "32" });
  await aContact({ company: reached._id, name: "Ali Benali", phone: "+33231000001", email: "ali@exemple.fr" });
  const busy = await aCompany({ ...near, name: "Portes de Caen", status: "contacted" });
  const by = await aColleague("Nora", "nora@region.example");
  await Task.create({ dossier: `Company/${busy._id}`, about: busy.name, href: "/", title: "Rappeler", dueOn: at, assignee: by._id, by: by._id });
  await aCompany({ ...near, name: "Non merci", status: "declined" });
  await aCompany({ ...near, name: "Clinique de Caen", nafCode: "86.10Z" });
  await Company.updateOne({ _id: (await aCompany({ ...near, name: "Mise de côté" }))._id }, { $set: { deletedAt: at } });
  const far = await aCompany({ name: "Charpentes de Vire", nafCode: "43.91A", nafNomenclature: "NAFRev2" });
  await aCompany({ name: "Toits de Cherbourg", postcode: "50100", communeName: "Cherbourg-en-Cotentin", departement: "50", nafCode: "43.91A", nafNomenclature: "NAFRev2" });
  return { promised, charter, known, reached, busy, far };
}

test("ten companies to call: engaged ones first, then near and reachable ones, then the département; never who declined, closed, is put away or has a task", async () => {
  const { promised, charter, reached } = await someCompanies();
  await anAmbassador({ employer: reached._id });
  const targets = (await Charter.findById(charter._id).orFail()).targets;
  const found = await companiesToCall({ zone: zones.caen, departements: ["14"], trade: "batiment", scope: {}, at });
  expect(found.map(({ company, points }) => [company.name, points])).toEqual([
    ["Toits de Caen", weights.near + ([...targets.values()].some(Boolean) ? weights.promised : weights.engaged)],
    ["Bois de Caen", weights.near + weights.ambassadors + weights.reachable + weights.large],
    ["Murs de Caen", weights.near + weights.known + weights.reachable],
    ["Charpentes de Vire", 0],
  ]);
  expect(found.find(({ company }) => company.name === "Bois de Caen")!.person).toMatchObject({ name: "Ali Benali", phone: "+33231000001" });
  expect(String(found[0]!.company._id)).toBe(String(promised._id));
  expect(await companiesToCall({ zone: zones.caen, departements: ["14"], trade: "batiment", scope: { departement: "50" }, at })).toEqual([]);
});

test("an officer reads the needs of the territory, takes a call in one tap, and it leaves the list of the others", async () => {
  await SchoolRequest.deleteMany({});
  await aRequest({ zone: zones.caen, departement: "14", status: "searching", confirmedAt: subDays(at, 1), trades: ["batiment"] });
  await aRequest({ zone: zones.cherbourg, departement: "50", status: "searching", confirmedAt: subDays(at, 1), trades: ["mer"] });
  const marc = await aColleague("Marc", "marc.hamel@region.example", ["14"]);
  const browser = await as(marc, here.visitor());
  const shown = await browser.get("/equipe/chiffres/besoins");
  expect(shown.$(".sentence").text()).toMatch(/^1 demande confirmée sans personne depuis le 1er septembre/);
  expect(shown.$("tbody tr").map((_, row) => shown.$(row).find("td").slice(0, 5).map((_, cell) => shown.$(cell).text().trim()).get().join(" | ")).get()).toEqual(["CU Caen la Mer | Bâtiment et travaux publics | 1 | 0 | 24"]);
  await browser.get(shown.$("tbody a").attr("href")!);
  const first = browser.page!.$(".calls h2").first().text();
  await browser.go("POST", browser.page!.$(".calls form").first().attr("action")!, new URLSearchParams(browser.page!.$(".calls form").first().serializeArray().map(({ name, value }) => [name, value])));
  expect(browser.page!.status).toBe(200);
  expect(browser.page!.$(".calls h2").map((_, one) => browser.page!.$(one).text()).get()).not.toContain(first);
  expect(await Task.findOne({ assignee: marc._id }).orFail()).toMatchObject({ about: first, title: "Appeler pour une demande : Bâtiment et travaux publics, CU Caen la Mer", doneAt: null });
  // On a Friday the call is for Monday, and waits until then.
  await Task.updateOne({ assignee: marc._id }, { dueOn: new Date() });
  expect((await browser.get("/equipe")).$("main").text()).toContain("Appeler pour une demande");
});

test("a wrong trade, territory or company does not exist; a day that is none is told, and no task is made", async () => {
  const marc = await as(await aColleague("Marc bis", "marc.bis@region.example", ["14"]), here.visitor());
  for (const path of ["/batimen", "/toString", "/batiment"]) expect((await marc.get(`/equipe/chiffres/besoins/${zones.caen}${path}`)).status).toBe(path === "/batiment" ? 200 : 404);
  for (const zone of [zones.cherbourg, "999999999", "?50"]) expect((await marc.get(`/equipe/chiffres/besoins/${encodeURIComponent(zone)}/batiment`)).status).toBe(404);
  const token = String((await marc.get(`/equipe/chiffres/besoins/${zones.caen}/batiment`)).$("input[name=_csrf]").val());
  const before = await Task.countDocuments();
  const post = (company: unknown, dueOn: string) => marc.go("POST", `/equipe/chiffres/besoins/${zones.caen}/batiment/appel`, new URLSearchParams({ _csrf: token, company: String(company), dueOn }));
  const [mine, theirs] = [await Company.findOne({ name: "Charpentes de Vire" }).orFail(), await Company.findOne({ name: "Toits de Cherbourg" }).orFail()];
  expect([(await post("x", "2026-12-01")).status, (await post(theirs._id, "2026-12-01")).status]).toEqual([404, 404]);
  const wrong = await post(mine._id, "demain");
  expect([wrong.status, wrong.$(".problems").text()]).toEqual([422, expect.stringContaining("Indiquez une date")]);
  expect(await Task.countDocuments()).toBe(before);
});

test("of two colleagues who take the same call at once, one has it and the other is told", async () => {
  const company = await aCompany({ name: "Disputée" });
  const [one, other] = [await aColleague("Un", "un@region.example"), await aColleague("Deux", "deux@region.example")];
  const taken = await Promise.allSettled([one, other].map(by => takeCall({ company, about: "x", dueOn: "2026-12-01", by })));
  expect(taken.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(taken.find(({ status }) => status === "rejected")).toMatchObject({ reason: { message: "Un ou une collègue vient de prendre cet appel." } });
  expect(await Task.countDocuments({ dossier: `Company/${company._id}`, doneAt: null })).toBe(1);
});

test("the files say what the page says, each territory with its point; who reads figures alone sees no company", async () => {
  const statistics = await as(await Person.create({ name: "Éric", email: "eric@region.example", roles: ["statistics"] }), here.visitor());
  const shown = await statistics.get("/equipe/chiffres/besoins");
  expect([shown.status, shown.$("tbody tr").length, shown.$("tbody a").length]).toEqual([200, 2, 0]);
  expect((await statistics.get(`/equipe/chiffres/besoins/${zones.caen}/batiment`)).status).toBe(404);
  const csv = (await statistics.get("/equipe/chiffres/besoins.csv")).body.toString("utf8").replace("\uFEFF", "").trim().split("\r\n");
  expect(csv.slice(1).map(line => line.split(";").slice(0, 4))).toEqual([["CU Caen la Mer", zones.caen, "Bâtiment et travaux publics", "1"], ["CA du Cotentin", zones.cherbourg, "Métiers de la mer et de la pêche", "1"]]);
  const json = JSON.parse((await statistics.get("/equipe/chiffres/besoins.json")).body.toString()) as { results: { zone: string; waiting: number }[] };
  expect(json.results.map(({ zone, waiting }) => [zone, waiting])).toEqual([[zones.caen, 1], [zones.cherbourg, 1]]);
  const map = JSON.parse((await statistics.get("/equipe/chiffres/besoins.geojson")).body.toString()) as { features: { id: string; geometry: { coordinates: number[] } }[] };
  const communes = await Commune.find({ epciCode: zones.caen }).lean();
  const mean = (axis: number) => communes.reduce((sum, { location }) => sum + location!.coordinates[axis]!, 0) / communes.length;
  expect(map.features[0]!.geometry.coordinates[0]).toBeCloseTo(mean(0), 4);
  expect(map.features[0]!.geometry.coordinates[1]).toBeCloseTo(mean(1), 4);
});

test("nothing is shown of a period without requests, and an unknown period is this school year", async () => {
  await SchoolRequest.updateMany({}, { $set: { confirmedAt: addDays(new Date(0), 1) } });
  const camille = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  expect((await camille.get("/equipe/chiffres/besoins?periode=siecle")).$("main").text()).toContain("Aucune demande sans personne depuis le 1er septembre");
  expect((await camille.get("/equipe/chiffres/besoins?periode=tout")).$("tbody tr").length).toBe(2);
});
