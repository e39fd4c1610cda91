import { addHours, subDays, subYears } from "date-fns";
import { answerRate } from "../../../src/crm/matching/answerRate.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { loadFigures, spread } from "../../../src/crm/matching/loadFigures.ts";
import { servedFigures } from "../../../src/crm/figures/servedFigures.ts";
import { cancelVisit } from "../../../src/crm/visitLife/cancelVisit.ts";
import { reportVisit } from "../../../src/crm/visits/reportVisit.ts";
import { settleVisit } from "../../../src/crm/visits/settleVisit.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador } from "../../support/build.ts";
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
  const figures = () => servedFigures({ schools: null } as never, { _id: school._id });
  expect([await served(), await figures()]).toEqual([null, { _id: null, open: 1, never: 1, neverPriority: 1, neverRural: 1 }]);
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
