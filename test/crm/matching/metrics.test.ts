import mongoose from "mongoose";
import { addHours, subDays, subYears } from "date-fns";
import { answerRate } from "../../../src/crm/matching/answerRate.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { loadFigures, spread } from "../../../src/crm/matching/loadFigures.ts";
import { servedFigures } from "../../../src/crm/figures/servedFigures.ts";
import { mergeRecords } from "../../../src/crm/merges/mergeRecords.ts";
import { undoMerge } from "../../../src/crm/merges/undoMerge.ts";
import { answerMove, askMove } from "../../../src/crm/visitLife/moveVisit.ts";
import { fillServed } from "../../../src/crm/visits/fillServed.ts";
import { schoolRecord } from "../../../src/crm/schools/schoolRecord.ts";
import { cancelVisit } from "../../../src/crm/visitLife/cancelVisit.ts";
import { reportVisit } from "../../../src/crm/visits/reportVisit.ts";
import { settleVisit } from "../../../src/crm/visits/settleVisit.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador, wished } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
const at = new Date("2027-02-02T09:00:00Z");
const asked = (status: string, days: number, answeredAfter: number | null = null) => ({ status, sentAt: subDays(at, days), answeredAt: answeredAfter === null ? null : addHours(subDays(at, days), answeredAfter) });

test.each([
  ["a no counts as much as a yes", [asked("accepted", 9, 1), asked("refused", 8, 1), asked("handed-on", 7, 1), asked("sent", 6)], { answered: 3, asked: 4, rate: 0.75 }],
  ["silence counts after three days alone", [asked("accepted", 9, 1), asked("refused", 8, 1), asked("proposed", 7), asked("sent", 2)], { answered: 3, asked: 3, rate: 1 }],
  ["who was released early is not silent", [asked("accepted", 9, 1), asked("refused", 8, 1), asked("withdrawn", 7, 10), asked("withdrawn", 6, 80)], { answered: 2, asked: 3, rate: 2 / 3 }],
  ["under three nothing is said", [asked("accepted", 9, 1), asked("sent", 8)], null],
  ["what is older than a year is forgotten", [asked("accepted", 9, 1), asked("accepted", 8, 1), { ...asked("accepted", 7, 1), sentAt: subYears(at, 2) }], null],
])("%s", (_, invitations, rate) => {
  expect(answerRate(invitations, at)).toEqual(rate);
});

test("how invitations are spread is counted as one would by hand", async () => {
  expect(spread([{ asked: 4, answered: 1 }, { asked: 1, answered: 1 }, { asked: 1, answered: 0 }])).toEqual([6, 3, 4, 67, 33]);
  expect(spread([])).toEqual([0, 0, 0, 0, 0]);
  const [rose, paul] = [await anAmbassador(), await anAmbassador()];
  const send = async (who: { _id: unknown }, sentAt: string, status: string) => Invitation.create({ request: (await aRequest())._id, ambassador: who._id as never, digest: String(Math.random()), score: 1, status: status as never, sentAt: new Date(sentAt) });
  // The last instant of January in Paris, and the first of February.
  await send(rose, "2027-01-31T22:59:59Z", "refused");
  await send(rose, "2027-01-31T23:00:00Z", "sent");
  await send(paul, "2027-02-10T10:00:00Z", "accepted");
  const { months } = await loadFigures({ from: new Date("2027-01-01T00:00:00Z"), to: new Date("2027-03-01T00:00:00Z") });
  expect(months).toEqual([{ month: "2027-01", values: [1, 1, 1, 100, 100] }, { month: "2027-02", values: [2, 2, 1, 50, 50] }]);
});

test("a school is served from its first visit on, and no more when that is cancelled or did not take place; the figures and the list say so", async () => {
  const school = await aSchool({ name: "Collège jamais vu", network: "REP", rural: true });
  const served = async () => (await School.findById(school._id).orFail()).servedAt;
  const figures = async () => {
    const { all, byType } = await servedFigures({ schools: null }, { _id: school._id });
    return { ...all, types: Object.fromEntries([...byType].map(([type, { never }]) => [type, never])) };
  };
  expect([await served(), await figures()]).toEqual([null, { open: 1, never: 1, types: { rep: 1, rural: 1, college: 1 } }]);
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  expect((await desk.get("/equipe/etablissements?servi=non")).$("main").text()).toContain("Collège jamais vu");

  const request = await aRequest({ school: school._id, status: "searching", confirmedAt: new Date() });
  const visit = await unitOfWork(async () => settleVisit({ request, ambassador: await anAmbassador(), dateOf: ({ dates }) => dates[0], by: "system", at: new Date() }));
  expect(await served()).toEqual(request.dates[0]);
  expect((await desk.get("/equipe/etablissements?servi=non")).$("main").text()).not.toContain("Collège jamais vu");
  await cancelVisit({ visit, side: "ambassador", reason: "malade", by: "visitor" });
  expect(await served()).toBe(null);

  const past = await Visit.create({ request: request._id, school: school._id, ambassador: visit.ambassador, format: "talk", startsAt: subDays(new Date(), 3) });
  await reportVisit({ visit: past, outcome: "done" });
  expect([await served(), (await figures()).never]).toEqual([past.startsAt, 0]);
  await reportVisit({ visit: past, outcome: "missed" });
  expect(await served()).toBe(null);
});

test("a visit that is moved, and schools that are made one and parted again, carry the day they were served", async () => {
  const at = new Date();
  const [kept, gone] = [await aSchool({ name: "Lycée du Cap" }), await aSchool({ name: "Lycée du Cap, annexe" })];
  const served = async () => [(await School.findById(kept._id).orFail()).servedAt, (await School.findById(gone._id).orFail()).servedAt];
  const request = await aRequest({ school: gone._id, status: "searching", confirmedAt: at });
  const visit = await unitOfWork(async () => settleVisit({ request, ambassador: await anAmbassador(), dateOf: ({ dates }) => dates[0], by: "system", at }));
  const changed = (await School.findById(gone._id).orFail()).updatedAt;
  expect(changed).toEqual(gone.updatedAt);
  await askMove({ visit, side: "school", typed: wished(21) });
  await answerMove({ visit, side: "ambassador", yes: true });
  const { startsAt } = await Visit.findById(visit._id).orFail();
  expect([startsAt > visit.startsAt, await served()]).toEqual([true, [null, startsAt]]);

  const by = await aColleague("Ada", "ada@region.example");
  const merge = await mergeRecords({ kind: schoolRecord, kept: { id: kept._id, edition: 0 }, gone: { id: gone._id, edition: 0 }, choices: {}, by });
  expect(await served()).toEqual([startsAt, null]);
  await undoMerge({ merge, by });
  expect(await served()).toEqual([null, startsAt]);
});

test("a database that knew nothing of it is filled once from its visits, and what an act wrote stays", async () => {
  const [seen, unseen, told] = [await aSchool({ name: "Vu" }), await aSchool({ name: "Jamais" }), await aSchool({ name: "Dit" })];
  const day = new Date("2026-03-02T09:00:00Z");
  for (const [school, startsAt, status] of [[seen, subDays(day, 9), "done"], [seen, day, "confirmed"], [seen, addHours(day, 99), "cancelled"], [unseen, day, "missed"], [told, day, "done"]] as const) await Visit.create({ request: new mongoose.Types.ObjectId(), school: school._id, ambassador: new mongoose.Types.ObjectId(), format: "talk", startsAt, status });
  await School.updateMany({ _id: mongoose.trusted({ $in: [seen._id, unseen._id] }) }, { $unset: { servedAt: 1 } });
  const filled = async () => (await School.find({ _id: mongoose.trusted({ $in: [seen._id, unseen._id, told._id] }) }).sort({ _id: 1 }).lean()).map(({ servedAt }) => servedAt);
  expect(await fillServed()).toBe(1);
  expect(await filled()).toEqual([day, null, null]);
  expect([await fillServed(), await filled()]).toEqual([0, [day, null, null]]);
});

test("the staff read how often somebody answers; they themselves are thanked, and read no word of silence", async () => {
  const ambassador = await anAmbassador();
  const desk = await as(await aColleague("Marc", "marc@region.example"), here.visitor());
  const [record, own] = [`/equipe/ambassadeurs/${ambassador._id}`, `/ambassadeurs/${ambassador.publicId}`];
  const invite = async (status: string, days: number) => Invitation.create({ request: new mongoose.Types.ObjectId(), ambassador: ambassador._id, digest: String(Math.random()), score: 1, status: status as never, sentAt: subDays(new Date(), days), answeredAt: status === "sent" ? null : subDays(new Date(), days - 1) });
  await invite("accepted", 20);
  await invite("sent", 10);
  expect((await desk.get(record)).$("main").text()).not.toContain("des invitations");
  await invite("refused", 9);
  await invite("sent", 1);
  expect((await desk.get(record)).$("main").text()).toContain("Répond à 67 % des invitations");
  const page = (await here.visitor().get(own)).$("main").text();
  expect(page).toContain("Vous avez répondu à 2 invitations");
  expect(page).not.toMatch(/%|sans réponse|silence/);
  expect((await here.visitor().get("/aide/rapprochement")).$("main").text()).toMatch(/ou qui ont eu 72 heures pour en recevoir\s; avec moins de 3, rien n’est dit\./);
});
