import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addHours, addMilliseconds, subDays } from "date-fns";
import { TZDate } from "@date-fns/tz";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { ChatDay } from "../../../src/bot/routing/chatDay.ts";
import { tallyChat } from "../../../src/bot/routing/tallyChat.ts";
import { firstText } from "../../../src/crm/charterTexts/firstText.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Delivery } from "../../../src/crm/deliveries/delivery.ts";
import { readAsked } from "../../../src/crm/figures/asked.ts";
import { figuresOf } from "../../../src/crm/figures/figuresOf.ts";
import { median } from "../../../src/crm/figures/median.ts";
import { periods } from "../../../src/crm/figures/periods.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { spreadOf } from "../../../src/crm/figures/loadSpread.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { as, aColleague } from "../../support/as.ts";
import { aSchool, anAmbassador } from "../../support/build.ts";
import { normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import mongoose from "mongoose";

const here = site();
normandie();
const at = new Date("2026-11-26T10:00:00Z");
const id = () => new mongoose.Types.ObjectId();
const places = [{ zone: "200065597", departement: "14" }, { zone: "200067205", departement: "50" }, { zone: "?50", departement: "50" }];
const units: Record<string, string | undefined> = Object.fromEntries(firstText.commitments.map(({ name, unit }) => [name, unit ?? undefined]));

/** A seeded draw, so that the same world comes back. */
function draws(seed: number) {
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  return { below, one: <T>(values: readonly T[]) => values[below(values.length)]!, moment: () => addMilliseconds(subDays(at, 700), below(2_000_000_000) * 30) };
}

type Made = { open: School[]; ambassadors: Ambassador[]; invitations: Record<string, never>[]; schools: School[]; requests: Record<string, never>[]; visits: Record<string, never>[]; charters: Record<string, never>[]; deliveries: Record<string, never>[] };
let made: Made;

beforeAll(async () => {
  const draw = draws(42);
  const schools: School[] = [];
  for (const given of [{ network: "REP" }, { network: "REP+", rural: true }, {}, { kind: "lycee-professionnel" }, { deletedAt: at, network: "REP" }]) schools.push(await aSchool({ ...given, zone: draw.one(places).zone }));
  const requests = Array.from({ length: 120 }, () => {
    const status = draw.one(["unconfirmed", "searching", "handed-over", "confirmed", "confirmed", "withdrawn"]);
    const confirmedAt = status === "unconfirmed" ? null : draw.moment();
    const answeredAt = status === "confirmed" || (status === "withdrawn" && draw.below(3) === 0) ? addMilliseconds(addHours(confirmedAt!, draw.one([1, 20, 71, 72, 73, 200])), draw.one([0, 1])) : null;
    return { _id: id(), publicId: String(id()), school: draw.one(schools)._id, ...draw.one(places), teacher: id(), teacherName: "N", teacherEmail: "n@exemple.fr", format: "talk", level: "college", headCount: 20, trades: [], dates: [], status, confirmedAt, answeredAt };
  });
  const visits = Array.from({ length: 60 }, () => ({ _id: id(), publicId: String(id()), request: id(), school: draw.one(schools)._id, ambassador: id(), ...draw.one(places), format: "talk", startsAt: draw.moment(), headCount: 10 + draw.below(20), status: draw.one(["done", "done", "confirmed", "missed", "cancelled"]) }));
  const names = firstText.commitments.map(({ name }) => name);
  const charters = Array.from({ length: 50 }, (_, i) => {
    const status = draw.one(["draft", "active", "active", "renewal-due", "dormant", "expired", "withdrawn", "void", "signed"]);
    const pledges = [...new Set([draw.one(names), draw.one(names), draw.one(names)])];
    return { _id: id(), publicId: String(id()), reference: `CH-${i}`, company: id(), ...draw.one(places), sector: draw.one(["C", "F", null]), status, pledges, targets: Object.fromEntries(pledges.filter(name => units[name]).map(name => [name, 1 + draw.below(9)])), textVersion: firstText.version, signedAt: status === "draft" ? null : draw.moment(), endedAt: ["expired", "withdrawn", "void"].includes(status) ? draw.moment() : null };
  });
  const signed = charters.filter(({ signedAt }) => signedAt);
  const deliveries = Array.from({ length: 300 }, () => {
    const charter = draw.one(signed);
    return { _id: id(), charter: charter._id, company: charter.company, commitment: draw.one(charter.pledges), quantity: 1 + draw.below(4), on: draw.moment(), source: `Visit/${String(id())}`, status: draw.one(["counted", "counted", "counted", "reversed", "rejected"]) };
  });
  await Promise.all([SchoolRequest.insertMany(requests), Visit.insertMany(visits), Charter.insertMany(charters), Delivery.insertMany(deliveries)]);
  const people = draws(7);
  const more: School[] = [];
  for (let i = 0; i < 25; i += 1) more.push(await aSchool({ ...people.one(places), kind: people.one(["college", "lycee-professionnel", "mfr"]), network: people.one(["REP", "REP+", null, null]), rural: people.below(3) === 0, status: people.one(["open", "open", "open", "closed"]), servedAt: people.one([null, null, people.moment()]), ...(i === 3 ? { deletedAt: at } : {}) }));
  const ambassadors: Ambassador[] = [];
  for (let i = 0; i < 23; i += 1) ambassadors.push(await anAmbassador({ ...people.one(places), status: people.one(["active", "active", "active", "paused", "candidate"]), monthlyLimit: 1 + people.below(3) }));
  const often = ambassadors.slice(0, 15);
  const invitations = Array.from({ length: 160 }, () => ({ _id: id(), request: id(), ambassador: people.one(often)._id, digest: String(id()), score: 1, sentAt: people.moment(), status: people.one(["sent", "accepted", "refused", "handed-on", "proposed", "withdrawn", "willing"]) }));
  await Invitation.insertMany(invitations);
  made = { open: [...schools, ...more], ambassadors, invitations, schools, requests, visits, charters, deliveries } as never;
});

const parisMonth = (when: Date) => `${new TZDate(when.getTime(), "Europe/Paris").getFullYear()}-${String(new TZDate(when.getTime(), "Europe/Paris").getMonth() + 1).padStart(2, "0")}`;
type One = { status: string; zone: string; departement: string; school: unknown; sector: string | null; confirmedAt: Date | null; answeredAt: Date | null; startsAt: Date; headCount: number; signedAt: Date | null; endedAt: Date | null; _id: unknown; charter: unknown; on: Date; quantity: number; commitment: string; targets: Record<string, number> };
const all = (name: keyof Made) => made[name] as unknown as One[];
const tally = <T>(values: T[]) => values.reduce<Record<string, number>>((counts, value) => ({ ...counts, [String(value)]: (counts[String(value)] ?? 0) + 1 }), {});

const questions: [string, Record<string, string>, { departements: string[]; zones: string[] }][] = [
  ["the whole Région, this school year", {}, { departements: [], zones: [] }],
  ["from the beginning", { periode: "tout" }, { departements: [], zones: [] }],
  ["a département, two days asked", { periode: "dates", du: "2025-10-26", au: "2026-03-29", territoire: "50" }, { departements: [], zones: [] }],
  ["an EPCI, a sector, REP", { periode: "tout", territoire: "200065597", secteur: "F", etablissements: "rep" }, { departements: [], zones: [] }],
  ["an officer of the Calvados", { periode: "tout" }, { departements: ["14"], zones: [] }],
  ["an officer of the Calvados asking for the Manche", { periode: "tout", territoire: "50" }, { departements: ["14"], zones: [] }],
  ["an officer of two zones", { periode: "douze-mois", etablissements: "hors-ep" }, { departements: [], zones: ["200067205", "?50"] }],
];

test.each(questions)("each figure is what a count by hand gives: %s", async (_, query, person) => {
  const { asked, problems } = readAsked(query, at);
  expect(problems.list).toEqual([]);
  const mine = ({ departement, zone }: One) => (!person.departements.length && !person.zones.length) || person.departements.includes(departement) || person.zones.includes(zone);
  const there = (one: One) => mine(one) && (!asked.zone || one.zone === asked.zone) && (!asked.departement || one.departement === asked.departement);
  const inside = (when: Date | null) => when !== null && when >= asked.from && when < asked.to;
  const type = query.etablissements;
  const schooled = ({ school }: One) => {
    const found = made.schools.find(({ _id }) => String(_id) === String(school))!;
    return !type || (type === "rep" ? found.network === "REP" : found.network === null);
  };
  const requests = all("requests").filter(one => inside(one.confirmedAt) && there(one) && schooled(one));
  const yes = requests.filter(({ answeredAt }) => answeredAt);
  const delays = yes.map(({ answeredAt, confirmedAt }) => (Number(answeredAt) - Number(confirmedAt)) / 3_600_000).sort((a, b) => a - b);
  const visits = all("visits").filter(one => inside(one.startsAt) && there(one) && schooled(one));
  const charters = all("charters").filter(one => there(one) && (!asked.sector || one.sector === asked.sector));
  const bound = charters.filter(({ status }) => ["signed", "active", "renewal-due", "dormant"].includes(status));
  const counted = all("deliveries").filter(({ charter, status, on }) => status === "counted" && inside(on) && charters.some(one => String(one._id) === String(charter) && one.status !== "void"));

  const found = await figuresOf(asked, person);

  expect(found.requests.all).toEqual({ asked: requests.length, answered: yes.length, inTime: delays.filter(hours => hours <= 72).length, open: requests.filter(({ status }) => ["searching", "handed-over"].includes(status)).length, withdrawn: requests.filter(({ status, answeredAt }) => status === "withdrawn" && !answeredAt).length, hours: delays.length ? expect.closeTo((delays[Math.floor((delays.length - 1) / 2)]! + delays[Math.ceil((delays.length - 1) / 2)]!) / 2, 6) : null });
  expect(Object.fromEntries([...found.requests.byMonth].map(([month, { asked: n }]) => [month, n]))).toEqual(tally(requests.map(({ confirmedAt }) => parisMonth(confirmedAt!))));
  expect(Object.fromEntries([...found.requests.byZone].map(([zone, { asked: n }]) => [zone, n]))).toEqual(tally(requests.map(({ zone }) => zone)));
  expect(found.visits.all).toEqual({ done: visits.filter(({ status }) => status === "done").length, planned: visits.filter(({ status }) => status === "confirmed").length, missed: visits.filter(({ status }) => ["missed", "cancelled"].includes(status)).length, pupils: visits.filter(({ status }) => status === "done").reduce((sum, { headCount }) => sum + headCount, 0) });
  expect(found.charters.all).toEqual({ signed: charters.filter(({ signedAt, status }) => inside(signedAt) && status !== "void").length, ended: charters.filter(({ endedAt, status }) => inside(endedAt) && ["expired", "withdrawn"].includes(status)).length, inForce: bound.length });
  expect(Object.fromEntries(found.charters.bySector)).toEqual(tally(bound.map(({ sector }) => sector ?? "")));
  const expected = new Map<string, { promised: number; delivered: number }>();
  const add = (commitment: string, part: "promised" | "delivered", n: number) => {
    const unit = units[commitment];
    if (!unit) return;
    const line = expected.get(unit) ?? { promised: 0, delivered: 0 };
    expected.set(unit, { ...line, [part]: line[part] + n });
  };
  for (const { targets } of bound) for (const [name, n] of Object.entries(targets)) add(name, "promised", n);
  for (const { commitment, quantity } of counted) add(commitment, "delivered", quantity);
  expect(Object.fromEntries(found.commitments.map(({ unit, promised, delivered }) => [unit, { promised, delivered }]))).toEqual(Object.fromEntries(expected));

  const open = made.open.filter(school => school.status === "open" && !school.deletedAt && there(school as never) && (!type || (type === "rep" ? school.network === "REP" : !school.network)));
  const served = (some: School[]) => ({ open: some.length, never: some.filter(({ servedAt }) => !servedAt).length });
  expect(found.served.all).toEqual(served(open));
  expect(Object.fromEntries(found.served.byZone)).toEqual(Object.fromEntries([...new Set(open.map(({ zone }) => zone))].map(zone => [zone, served(open.filter(one => one.zone === zone))])));
  const types: [string, School[]][] = [["rep", open.filter(({ network }) => network === "REP")], ["rep-plus", open.filter(({ network }) => network === "REP+")], ["hors-ep", open.filter(({ network }) => !network)], ["rural", open.filter(({ rural }) => rural)], ...["college", "lycee-professionnel", "mfr"].map((kind): [string, School[]] => [kind, open.filter(one => one.kind === kind)])];
  expect(Object.fromEntries(found.served.byType)).toEqual(Object.fromEntries(types.filter(([, some]) => some.length).map(([name, some]) => [name, served(some)])));

  const active = made.ambassadors.filter(one => one.status === "active" && there(one as never));
  const sent = (made.invitations as unknown as { ambassador: unknown; sentAt: Date; status: string }[]).filter(({ sentAt, status }) => inside(sentAt) && status !== "willing");
  const loads = active.map(({ _id, monthlyLimit }) => {
    const theirs = sent.filter(({ ambassador }) => String(ambassador) === String(_id));
    const held = Object.values(tally(theirs.filter(({ status }) => status !== "withdrawn").map(({ sentAt }) => parisMonth(sentAt))));
    return { asks: theirs.length, full: held.some(n => n >= monthlyLimit) };
  });
  const sorted = loads.map(({ asks }) => asks).sort((a, b) => b - a);
  const sum = (values: number[]) => values.reduce((total, n) => total + n, 0);
  const middle = sorted.length % 2 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2;
  expect(found.load).toEqual({ people: active.length, asks: sum(sorted), median: sorted.length ? middle : null, busiest: sum(sorted) ? expect.closeTo(sum(sorted.slice(0, Math.ceil(sorted.length / 10))) / sum(sorted), 9) : null, never: sorted.filter(n => n === 0).length, full: loads.filter(({ full }) => full).length });
});

test("the spread of asks: nobody, nobody asked, the busiest tenth, a limit reached in one month alone", () => {
  const person = (limit: number, ...months: [number, number?][]) => ({ limit, months: months.map(([asks, held = asks]) => ({ asks, held })) });
  expect(spreadOf([])).toEqual({ people: 0, asks: 0, median: null, busiest: null, never: 0, full: 0 });
  expect(spreadOf([person(2), person(1)])).toEqual({ people: 2, asks: 0, median: 0, busiest: null, never: 2, full: 0 });
  const eleven = [person(20, [6]), person(3, [2], [2]), person(2, [1, 1], [1, 1]), person(2, [3, 1]), person(1, [1]), ...Array.from({ length: 6 }, () => person(4))];
  expect(spreadOf(eleven)).toEqual({ people: 11, asks: 16, median: 0, busiest: 10 / 16, never: 6, full: 1 });
});

test("periods begin and end at midnight in Paris, over both clock changes", () => {
  const range = (period: keyof typeof periods, day: string) => Object.values(periods[period].range(new Date(day))).map(when => when.toISOString());
  expect(range("mois", "2026-10-25T12:00:00Z")).toEqual(["2026-09-30T22:00:00.000Z", "2026-10-31T23:00:00.000Z"]);
  expect(range("trimestre", "2026-02-28T23:30:00Z")).toEqual(["2025-12-31T23:00:00.000Z", "2026-03-31T22:00:00.000Z"]);
  expect(range("annee-civile", "2026-12-31T23:30:00Z")).toEqual(["2026-12-31T23:00:00.000Z", "2027-12-31T23:00:00.000Z"]);
  expect(range("annee-scolaire", "2027-08-31T21:30:00Z")).toEqual(["2026-08-31T22:00:00.000Z", "2027-08-31T22:00:00.000Z"]);
  expect(range("annee-scolaire-passee", "2026-11-26T10:00:00Z")).toEqual(["2025-08-31T22:00:00.000Z", "2026-08-31T22:00:00.000Z"]);
  expect(range("douze-mois", "2026-03-29T12:00:00Z")).toEqual(["2025-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"]);
});

test("the middle of some values", () => expect([median([]), median([3]), median([9, 1, 2]), median([4, 1, 2, 9])]).toEqual([null, 3, 2, 3]));

test("days that are none and an end before its beginning are told at their fields; what was typed stays", async () => {
  const camille = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  const wrong = await camille.get("/equipe/chiffres?periode=dates&du=2026-02-30&au=demain&territoire=50");
  expect([wrong.status, wrong.$(".problem").length, wrong.$("input[name=du]").val(), wrong.$("select[name=territoire]").val()]).toEqual([422, 2, "2026-02-30", "50"]);
  const turned = await camille.get("/equipe/chiffres?periode=dates&du=2026-03-02&au=2026-03-01");
  expect([turned.status, turned.$("main").text()]).toEqual([422, expect.stringContaining("La fin est avant le début.")]);
  const odd = await camille.get("/equipe/chiffres?periode=siecle&territoire=x&secteur=toString&etablissements=__proto__");
  expect([odd.status, odd.$(".sentence").text()]).toEqual([200, expect.stringMatching(/^Du 1er septembre \d{4} au 31 août \d{4}, Région Normandie$/)]);
});

test("the files hold the page's figures, with what was asked; taking them is in the journal", async () => {
  const camille = await as(await aColleague("Nora", "nora@region.example"), here.visitor());
  const shown = await camille.get("/equipe/chiffres?periode=tout&territoire=50");
  const tiles = shown.$(".stat-value").map((_, one) => shown.$(one).text()).get();
  const json = JSON.parse((await camille.get("/equipe/chiffres.json?periode=tout&territoire=50")).body.toString()) as { asked: string; charters: { inForce: number }; requests: { asked: number; answered: number }; visits: { done: number }; schools: { never: number } };
  expect(tiles).toEqual([String(json.charters.inForce), String(json.requests.asked), `${Math.round((100 * json.requests.answered) / json.requests.asked)} %`, expect.any(String), expect.any(String), String(json.visits.done), String(json.schools.never)]);
  expect([json.requests.asked, json.asked]).toEqual([all("requests").filter(({ confirmedAt, departement }) => confirmedAt && departement === "50").length, "Depuis le début, Manche"]);
  const csv = (await camille.get("/equipe/chiffres.csv?periode=tout&territoire=50")).body.toString("utf8");
  const months = csv.split("Mois par mois\r\n")[1]!.split("\r\n\r\n")[0]!.split("\r\n").slice(1).map(line => Number(line.split(";")[2]));
  expect(months.reduce((sum, n) => sum + n, 0)).toBe(json.requests.asked);
  const xlsx = await camille.get("/equipe/chiffres.xlsx?periode=tout");
  expect([xlsx.body.subarray(0, 2).toString(), xlsx.headers.get("content-disposition")]).toEqual(["PK", 'attachment; filename="chiffres.xlsx"']);
  expect(await mongoose.model("JournalEntry").countDocuments({ act: "figures.exported" })).toBe(3);
});

test("who reads figures alone lands on them and finds nothing else; a counsellor lands on the conversations", async () => {
  const statistics = await as(await Person.create({ name: "Éric", email: "eric@region.example", roles: ["statistics"] }), here.visitor());
  const shown = await statistics.get("/equipe");
  expect([shown.url, shown.status, shown.$("h1").text(), shown.$("header a[href='/equipe/chiffres']").text().trim()]).toEqual(["/equipe/chiffres", 200, "Chiffres", "Chiffres"]);
  expect(shown.$(".tabs a").map((_, one) => shown.$(one).attr("href")).get()).toEqual(["/equipe/chiffres"]);
  for (const path of ["/equipe/outils", "/equipe/entreprises", "/equipe/demandes"]) expect((await statistics.get(path)).status).toBe(404);
  const counsellor = await as(await Person.create({ name: "Sofia", email: "sofia@region.example", roles: ["counsellor"] }), here.visitor());
  expect((await counsellor.get("/equipe")).url).toBe("/conseil");
  const teacher = await as(await Person.create({ name: "Nadia", email: "nadia@exemple.fr", roles: ["teacher"] }), here.visitor());
  expect((await teacher.get("/equipe")).status).toBe(404);
});

test("the chat is counted by day of Paris, keeps its count when conversations are deleted, and once however often it is counted", async () => {
  const of = (createdAt: string, more = {}) => ({ _id: id(), publicId: String(id()), browser: String(id()), open: false, expiresAt: at, createdAt: new Date(createdAt), updatedAt: at, ...more });
  await Conversation.insertMany([of("2026-11-01T00:30:00Z"), of("2026-10-31T22:59:00Z", { waitingSince: at }), of("2026-10-31T23:30:00Z", { counsellor: id(), owner: "closed" })], { timestamps: false } as never);
  await Promise.all([tallyChat(at), tallyChat(at)]);
  await Conversation.deleteMany({});
  await tallyChat(at);
  expect((await ChatDay.find().sort({ day: 1 }).lean()).map(({ day, opened, human }) => [day, opened, human])).toEqual([["2026-10-31", 1, 1], ["2026-11-01", 2, 1]]);
  const { others } = await figuresOf(readAsked({ periode: "tout" }, at).asked, { departements: ["50"], zones: [] });
  expect(others.filter(({ name }) => name === "chat")).toMatchObject([{ name: "chat", months: [{ month: "2026-10", values: [1, 1] }, { month: "2026-11", values: [2, 1] }] }]);
});

test("the report of a territory is a PDF, tagged, with its fonts, that says what the page says; the map holds a point a territory", async () => {
  const camille = await as(await aColleague("Ada", "ada@region.example"), here.visitor());
  const { body, headers } = await camille.get("/equipe/chiffres.pdf?periode=tout&territoire=50");
  const file = join(mkdtempSync(join(tmpdir(), "report-")), "report.pdf");
  writeFileSync(file, body);
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  const asked = all("requests").filter(({ confirmedAt, departement }) => confirmedAt && departement === "50");
  expect([headers.get("content-type"), execFileSync("pdfinfo", [file], { encoding: "utf8" })]).toEqual(["application/pdf", expect.stringMatching(/Tagged: +yes/)]);
  expect(execFileSync("pdffonts", [file], { encoding: "utf8" }).split("\n").slice(2).filter(Boolean).every(line => / yes yes yes /.test(line))).toBe(true);
  expect(text.replace(/\s+/g, " ")).toContain(`Demandes confirmées ${asked.length} ${asked.filter(({ status }) => ["searching", "handed-over"].includes(status)).length} sans personne aujourd’hui`);
  expect(text).toContain("Depuis le début, Manche.");
  execFileSync("qpdf", ["--check", file]);
  const map = JSON.parse((await camille.get("/equipe/chiffres.geojson?periode=tout")).body.toString()) as { features: { id: string; geometry: unknown; properties: { requests: { asked: number } } }[] };
  expect(map.features.map(({ id: zone, geometry }) => [zone, Boolean(geometry)]).sort()).toEqual([["200065597", true], ["200067205", true], ["?50", false]]);
  expect(map.features.reduce((sum, { properties }) => sum + properties.requests.asked, 0)).toBe(all("requests").filter(({ confirmedAt }) => confirmedAt).length);
});
