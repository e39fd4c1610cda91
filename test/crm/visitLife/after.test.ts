import { addDays, addHours, addMinutes } from "date-fns";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { checkIn } from "../../../src/crm/visitLife/checkIn.ts";
import { reminderDue } from "../../../src/crm/visitLife/reminders.ts";
import { remindVisits } from "../../../src/crm/visitLife/remindVisits.ts";
import { reportSide } from "../../../src/crm/visitLife/reportSide.ts";
import { schoolYear } from "../../../src/crm/schoolCalendar/schoolYear.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeEach(async () => void (await Promise.all([Ambassador.deleteMany({}), Visit.deleteMany({}), Letter.deleteMany({}), SchoolRequest.deleteMany({})])));
const again = ({ _id }: Visit) => Visit.findById(_id).orFail();
async function aVisit(startsAt: Date, given: object = {}, who: object = {}) {
  const ambassador = await anAmbassador(who);
  const request = await aRequest({ status: "confirmed", left: 0 });
  const visit = await Visit.create({ request: request._id, school: request.school, ambassador: ambassador._id, format: "talk", headCount: 24, startsAt, ...given });
  return { ambassador, request, visit };
}
const yes = { took: "oui", pupils: "22", again: "oui", words: "On peut changer de métier." };

// The class meets on a Tuesday at two in the afternoon in Paris; clocks change on the 28th of March.
test.each([
  ["2027-03-30T12:00:00Z", "2027-03-23T09:00:00Z", "week"],
  ["2027-03-30T12:00:00Z", "2027-03-22T18:00:00Z", null],
  ["2027-03-30T12:00:00Z", "2027-03-23T05:30:00Z", null],
  ["2027-03-30T12:00:00Z", "2027-03-28T06:00:00Z", "two"],
  ["2027-03-30T12:00:00Z", "2027-03-28T05:59:00Z", null],
  ["2027-03-30T12:00:00Z", "2027-03-29T13:00:00Z", null],
  ["2027-03-30T12:00:00Z", "2027-03-29T14:00:00Z", "eve"],
  ["2027-03-30T12:00:00Z", "2027-03-30T07:00:00Z", null],
  ["2027-03-30T12:00:00Z", "2027-03-30T17:00:00Z", null],
  ["2027-03-30T12:00:00Z", "2027-03-31T06:00:00Z", "report"],
  ["2027-03-30T12:00:00Z", "2027-03-31T05:00:00Z", null],
  ["2026-10-27T13:00:00Z", "2026-10-25T07:00:00Z", "two"],
  ["2026-10-27T13:00:00Z", "2026-10-25T06:00:00Z", null],
])("about a class at %s, at %s: %s", (startsAt, at, due) => {
  const begins = new Date(startsAt);
  expect(reminderDue({ startsAt: begins, endsAt: addHours(begins, 1), createdAt: new Date("2026-09-01T08:00:00Z") }, new Date(at))).toBe(due);
});

test("who has just confirmed is not reminded of the week", () => {
  const startsAt = new Date("2027-02-16T13:00:00Z");
  expect(reminderDue({ startsAt, endsAt: addHours(startsAt, 1), createdAt: new Date("2027-02-10T09:00:00Z") }, new Date("2027-02-11T09:00:00Z"))).toBe(null);
});

test("each letter before and after leaves once, whoever runs the job; the eve is told by SMS to who agreed; nothing for a visit cancelled", async () => {
  const startsAt = new Date("2027-02-16T13:00:00Z");
  const { ambassador, request, visit } = await aVisit(startsAt, {}, { mobile: "+33612345678", smsSince: new Date() });
  await aVisit(startsAt, { status: "cancelled" });
  for (const day of ["2027-02-09T09:00:00Z", "2027-02-10T09:00:00Z", "2027-02-14T09:00:00Z", "2027-02-15T15:00:00Z", "2027-02-15T16:00:00Z", "2027-02-17T09:00:00Z", "2027-02-18T09:00:00Z"]) await Promise.all([1, 2, 3].map(() => remindVisits(new Date(day))));
  const kinds = async (to: string) => (await Letter.find({ to }).sort({ createdAt: 1 })).map(({ template }) => template);
  for (const to of [ambassador.email, request.teacherEmail]) expect(await kinds(to)).toEqual(["visit-reminder", "visit-reminder", "visit-report-asked"]);
  expect(await kinds(ambassador.mobile!)).toEqual(["visit-eve-sms"]);
  expect(await Letter.countDocuments()).toBe(7);
  expect((await again(visit)).reminded).toEqual(["week", "two", "eve", "report"]);
});

test("each side says in a minute how it went, from its own page; the school's word thanks the ambassador once, with the year's figures", async () => {
  const { ambassador, visit } = await aVisit(addHours(new Date(), -2));
  const teacher = here.visitor();
  await teacher.get(`/visites/${visit.schoolKey}/bilan`);
  const wrong = await teacher.submit({ took: "", pupils: "beaucoup", words: "x".repeat(501) });
  expect([wrong.status, wrong.$("p.problem").map((_, one) => wrong.$(one).text()).get()]).toEqual([422, ["Dites si la rencontre a eu lieu.", "Indiquez un nombre de jeunes entre 0 et 2 000.", "Ces mots dépassent 500 caractères."]]);
  expect((await again(visit)).schoolReport).toBe(null);
  const done = await teacher.submit(yes);
  expect(done.$(".tag").text()).toBe("A eu lieu");
  await reportSide({ visit, side: "school", typed: { ...yes, words: "Autre chose." } });
  await reportSide({ visit, side: "ambassador", typed: { took: "oui", pupils: "30", again: "", words: "" } });
  expect(await again(visit)).toMatchObject({ status: "done", headCount: 22, disputed: false, schoolWords: "Autre chose." });
  const letters = (await mailbox(ambassador.email)).filter(({ template }) => template === "visit-thanks");
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain("« On peut changer de métier. »");
  expect(letters[0]!.text).toContain(`Votre année ${schoolYear(new Date()).name} : 1 rencontre, 22 jeunes rencontrés.`);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("when both sides differ the team is asked, and what was settled first stands until then", async () => {
  const { visit } = await aVisit(addHours(new Date(), -2));
  await Promise.all([reportSide({ visit, side: "ambassador", typed: yes }), reportSide({ visit, side: "school", typed: { ...yes, took: "non" } })]);
  const { status, disputed } = await again(visit);
  expect([disputed, ["done", "missed"].includes(status)]).toEqual([true, true]);
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  expect((await desk.get("/equipe")).$("main").text()).toContain("dont les deux comptes rendus se contredisent");
  await reportSide({ visit, side: "school", typed: yes });
  expect(await again(visit)).toMatchObject({ disputed: false, status: "done" });
});

test("nothing is reported of a visit to come, nor of a cancelled one, nor by who has the team's address", async () => {
  const { visit } = await aVisit(addDays(new Date(), 3));
  await expect(reportSide({ visit, side: "school", typed: yes })).rejects.toThrow("Cette rencontre n’a pas encore eu lieu.");
  const { visit: gone } = await aVisit(addDays(new Date(), -3), { status: "cancelled" });
  await expect(reportSide({ visit: gone, side: "school", typed: yes })).rejects.toThrow("Cette rencontre n’a pas encore eu lieu.");
  expect((await here.visitor().get(`/visites/${visit.publicId}/bilan`)).status).toBe(404);
});

test("who comes says at the door that they are there, by the school's QR code, on the day alone; the teacher reads it", async () => {
  const { ambassador, request, visit } = await aVisit(addMinutes(new Date(), 30));
  const teacher = here.visitor();
  const poster = await teacher.get(`/demandes/${request.publicId}/accueil`);
  expect(poster.$("svg.qr path").length).toBe(1);
  const door = poster.$("main a[href*='/arrivees/']").attr("href")!;
  expect(door).not.toContain(request.publicId);
  const phone = here.visitor();
  const page = await phone.get(door.replace(/^https?:\/\/[^/]+/, ""));
  expect(page.$("main").text()).toContain(ambassador.name);
  // What is read at the door opens no page of the visit.
  for (const key of [visit.publicId, visit.schoolKey, visit.ambassadorKey]) expect(page.body.toString()).not.toContain(key);
  await phone.submit({});
  expect(phone.page!.$("main").text()).toContain("arrivée notée");
  const at = (await again(visit)).arrivedAt;
  await Promise.all([checkIn({ request, visit: String(visit._id) }), checkIn({ request, visit: String(visit._id) })]);
  expect((await again(visit)).arrivedAt).toEqual(at);
  expect((await teacher.get(`/demandes/${request.publicId}`)).$("main").text()).toContain("Arrivée notée à");
  const { request: other, visit: later } = await aVisit(addDays(new Date(), 3));
  await expect(checkIn({ request: other, visit: String(later._id) })).rejects.toThrow("C’est trop tôt");
  await expect(checkIn({ request: other, visit: String(visit._id) })).rejects.toThrow("C’est trop tôt");
  expect((await here.visitor().get(`/arrivees/${other.arrivalKey}`)).$("main").text()).not.toContain((await Ambassador.findById(later.ambassador))!.name);
});

test.each([["2026-08-31T21:59:59Z", "2025-2026"], ["2026-08-31T22:00:00Z", "2026-2027"], ["2027-07-01T10:00:00Z", "2026-2027"]])("at %s the school year is %s", (at, name) => {
  expect(schoolYear(new Date(at)).name).toBe(name);
});
