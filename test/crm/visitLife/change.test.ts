import ICAL from "ical.js";
import mongoose from "mongoose";
import { addDays, addHours } from "date-fns";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { acceptInvitation } from "../../../src/crm/answers/acceptInvitation.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { parisTime } from "../../../src/crm/requests/wishedDates.ts";
import { cancelVisit } from "../../../src/crm/visitLife/cancelVisit.ts";
import { answerMove, askMove } from "../../../src/crm/visitLife/moveVisit.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, anAmbassador, wished } from "../../support/build.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeEach(async () => void (await Promise.all([Ambassador.deleteMany({}), Invitation.deleteMany({}), SchoolRequest.deleteMany({}), Visit.deleteMany({}), Letter.deleteMany({})])));
const fresh = ({ _id }: { _id: SchoolRequest["_id"] }) => SchoolRequest.findById(_id).orFail();
const again = ({ _id }: Visit) => Visit.findById(_id).orFail();
const settled = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(one => (one.status === "fulfilled" ? "done" : (one.reason as Error).message)).sort();

/** A visit that Rose accepted while Paul was asked too. */
async function aVisit() {
  const [rose, paul] = [await anAmbassador({ name: "Rose Adam" }), await anAmbassador({ name: "Paul Roy" })];
  const request = await aRequest();
  await confirmRequest(request);
  const visit = await acceptInvitation({ invitation: await Invitation.findOne({ ambassador: rose._id }).orFail(), date: request.dates[0]!.toISOString() });
  return { rose, paul, request, visit };
}
const entryIn = async (to: string) => {
  const letter = await Letter.findOne({ to, calendar: mongoose.trusted({ $ne: null }) }).sort({ createdAt: -1 }).orFail();
  const calendar = new ICAL.Component(ICAL.parse(letter.calendar!) as never);
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!);
  return { method: calendar.getFirstPropertyValue("method"), uid: event.uid, sequence: event.sequence, status: event.component.getFirstPropertyValue("status"), start: event.startDate.toJSDate() };
};

const nameIn = (calendar: string) => {
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent("vevent")!);
  return `${event.uid} ${event.summary}`;
};

test("an ambassador who cannot come cancels from the letter: the school is told, both agendas lose it, and who was kept waiting is asked at once", async () => {
  const { rose, paul, request, visit } = await aVisit();
  const first = await entryIn(rose.email);
  const browser = here.visitor();
  await browser.get(linkIn((await mailbox(rose.email)).at(-1)!.text));
  await browser.get(`${browser.page!.url}/annulation`);
  const unsaid = await browser.submit({ reason: "" });
  expect([unsaid.status, unsaid.$("#reason-problem").text()]).toEqual([422, "Dites pourquoi, en quelques mots (300 caractères au plus) : l’autre personne le lira."]);
  const gone = await browser.submit({ reason: "Je suis malade" });
  expect([gone.$(".tag").text(), gone.$("main").text().includes("Je suis malade")]).toEqual(["Annulée", true]);

  const told = (await mailbox(request.teacherEmail)).at(-1)!;
  expect([told.template, told.text.includes("Je suis malade"), told.text.includes("Nous cherchons aussitôt quelqu’un d’autre")]).toEqual(["visit-cancelled", true, true]);
  for (const to of [rose.email, request.teacherEmail]) expect(await entryIn(to)).toMatchObject({ method: "CANCEL", status: "CANCELLED", uid: first.uid, sequence: 1 });
  expect(await fresh(request)).toMatchObject({ status: "searching", left: 1 });
  expect((await Invitation.find({ request: request._id })).map(({ ambassador, status }) => [ambassador.equals(rose._id), status]).sort()).toEqual([[false, "sent"], [true, "refused"]]);

  const answer = here.visitor();
  const letters = (await mailbox(paul.email)).filter(({ template }) => template === "invitation");
  expect(letters).toHaveLength(2);
  await answer.get(linkIn(letters[1]!.text));
  await answer.submit({}, `${answer.page!.url}/acceptation`);
  expect(await Visit.countDocuments({ request: request._id, status: "confirmed", ambassador: paul._id })).toBe(1);
  expect((await again(visit)).status).toBe("cancelled");
  expect((await here.visitor().get(linkIn(letters[0]!.text))).status).toBe(404);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test.each(["school", "ambassador"] as const)("an agenda keeps one entry under one name, from the first letter to the last, on the page and in the feed: %s", async side => {
  const { rose, request, visit } = await aVisit();
  const to = side === "school" ? request.teacherEmail : rose.email;
  const names = async () => (await Letter.find({ to, calendar: mongoose.trusted({ $ne: null }) }).sort({ createdAt: 1 })).map(letter => nameIn(letter.calendar!));
  await cancelVisit({ visit, side: "ambassador", reason: "Je suis malade", by: "visitor" });
  const page = (await here.visitor().get(`/visites/${side === "school" ? visit.schoolKey : visit.ambassadorKey}.ics`)).body.toString();
  const feed = side === "school" ? [] : [(await here.visitor().get(`/calendriers/${rose.feedKey}.ics`)).body.toString()];
  const name = `${visit.publicId}@passerelle ${side === "school" ? "Intervention en classe : Rose Adam, Charpentière" : "Intervention en classe : Collège des Dunes"}`;
  expect([await names(), [page, ...feed].map(nameIn)]).toEqual([[name, name], [page, ...feed].map(() => name)]);
});

test("a school that cancels tells its volunteer and asks nobody else; the team may cancel too, a stranger with the team's address may not", async () => {
  const { rose, request, visit } = await aVisit();
  await cancelVisit({ visit, side: "school", reason: "La classe part en voyage", by: "visitor" });
  expect((await mailbox(rose.email)).at(-1)!.text).toContain("La classe part en voyage");
  expect((await fresh(request)).status).toBe("withdrawn");
  expect(await Invitation.countDocuments({ request: request._id, status: "sent" })).toBe(0);
  await expect(cancelVisit({ visit, side: "ambassador", reason: "trop tard", by: "visitor" })).rejects.toThrow("déjà annulée");

  await Ambassador.deleteMany({});
  const other = await aVisit();
  const stranger = here.visitor();
  await stranger.get(`/visites/${other.visit.publicId}/annulation`);
  expect((await stranger.submit({ reason: "Pour rire" })).status).toBe(404);
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  await desk.get(`/visites/${other.visit.publicId}/annulation`);
  await desk.submit({ reason: "La salle est fermée" });
  expect((await again(other.visit)).cancelledBy).toBe("team");
  for (const to of [other.rose.email, other.request.teacherEmail]) expect((await mailbox(to)).some(({ template }) => template === "visit-cancelled")).toBe(true);
});

test("without a date to come, a cancelled visit goes to the team; one that has begun is not cancelled", async () => {
  const { request, visit } = await aVisit();
  await SchoolRequest.updateOne({ _id: request._id }, { dates: [addDays(new Date(), -1)] });
  await cancelVisit({ visit, side: "ambassador", reason: "Je suis malade", by: "visitor" });
  expect((await fresh(request)).status).toBe("handed-over");
  const begun = await new Visit({ ...visit.toObject(), _id: undefined, publicId: undefined, schoolKey: undefined, ambassadorKey: undefined, status: "confirmed", startsAt: addHours(new Date(), -1) }).save();
  await expect(cancelVisit({ visit: begun, side: "ambassador", reason: "Je suis malade", by: "visitor" })).rejects.toThrow("Cette rencontre a commencé");
});

test("a school that wanted several and cancels the only one tells those who were still asked", async () => {
  const { paul, request, visit } = await aVisit();
  await SchoolRequest.updateOne({ _id: request._id }, { status: "searching", speakers: 2, left: 1 });
  await Invitation.updateOne({ ambassador: paul._id }, { status: "sent" });
  await cancelVisit({ visit, side: "school", reason: "La classe part en voyage", by: "visitor" });
  expect([(await fresh(request)).status, (await mailbox(paul.email)).at(-1)!.template]).toEqual(["withdrawn", "invitation-withdrawn"]);
});

test("cancelled by both at once: one cancellation, one reason, one replacement sought", async () => {
  const { request, visit } = await aVisit();
  const outcomes = await settled([cancelVisit({ visit, side: "ambassador", reason: "malade", by: "visitor" }), cancelVisit({ visit, side: "school", reason: "voyage", by: "visitor" })]);
  expect(outcomes.filter(one => one === "done")).toHaveLength(1);
  const { cancelledBy, sequence } = await again(visit);
  expect([sequence, (await fresh(request)).status]).toEqual([1, cancelledBy === "school" ? "withdrawn" : "searching"]);
});

test("another date is proposed by one side and agreed by the other: both agendas move, in Paris time; until then nothing moves", async () => {
  const { rose, request, visit } = await aVisit();
  const teacher = here.visitor();
  await teacher.get(`/visites/${visit.schoolKey}/autre-date`);
  const wrong = await teacher.submit({ date: "demain" });
  expect([wrong.status, wrong.$("#date-problem").text(), wrong.$("[name=date]").val()]).toEqual([422, "Indiquez une date et une heure, par exemple 15/01/2027 14:00.", "demain"]);
  await teacher.submit({ date: wished(12, "15:30") });
  expect(teacher.page!.$(".banner").text()).toContain("La réponse est attendue");
  expect((await again(visit)).startsAt).toEqual(visit.startsAt);
  const asked = (await mailbox(rose.email)).at(-1)!;
  expect(asked.template).toBe("visit-move-asked");
  await expect(answerMove({ visit, side: "school", yes: true })).rejects.toThrow("Cette proposition n’attend plus de réponse.");

  const browser = here.visitor();
  await browser.get(linkIn(asked.text));
  await browser.submit({ answer: "oui" }, `${browser.page!.url}/autre-date/reponse`);
  const moved = await again(visit);
  expect(moved.startsAt).toEqual(parisTime(wished(12, "15:30")));
  for (const to of [rose.email, request.teacherEmail]) expect(await entryIn(to)).toMatchObject({ method: "PUBLISH", uid: `${visit.publicId}@passerelle`, sequence: 1, start: moved.startsAt });
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a date that does not suit leaves the visit; a date at which the ambassador meets another class is refused, agreed at the same moment too", async () => {
  const { rose, request, visit } = await aVisit();
  await askMove({ visit, side: "ambassador", typed: wished(13, "09:00") });
  await answerMove({ visit, side: "school", yes: false });
  expect(await again(visit)).toMatchObject({ proposal: null, startsAt: visit.startsAt });
  expect((await mailbox(rose.email)).at(-1)!.template).toBe("visit-move-declined");

  const date = parisTime(wished(13, "09:00"))!;
  const other = await aRequest({ dates: [date], status: "searching", confirmedAt: new Date() });
  const invitation = await Invitation.create({ request: other._id, ambassador: rose._id, digest: "other", score: 1, sentAt: new Date() });
  await askMove({ visit, side: "school", typed: wished(13, "09:30") });
  const outcomes = await settled([answerMove({ visit, side: "ambassador", yes: true }), acceptInvitation({ invitation, date: date.toISOString() })]);
  expect(outcomes.filter(one => one === "done")).toHaveLength(1);
  expect(outcomes.find(one => one !== "done")).toMatch(/^Une autre rencontre a lieu à cette heure-là/);
  expect((await fresh(request)).status).toBe("confirmed");
});
