import { addHours, addMinutes } from "date-fns";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { alertReferents } from "../../../src/crm/matching/alertReferents.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { handOverLate } from "../../../src/crm/matching/handOverLate.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { sendWaves } from "../../../src/crm/matching/sendWaves.ts";
import { alertTime, nextWaveAt } from "../../../src/crm/matching/waves.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { Epci } from "../../../src/crm/territories/epci.ts";
import { acceptInvitation } from "../../../src/crm/answers/acceptInvitation.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { mailbox } from "../../support/mailbox.ts";
import { normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

site();
normandie();
/** A Tuesday, at ten in Paris; the class meets three weeks later, on two Tuesdays. */
const at = new Date("2027-02-02T09:00:00Z");
const dates = [new Date("2027-02-23T13:00:00Z"), new Date("2027-03-02T13:00:00Z")];
const caen = "200065597";
const fresh = (request: SchoolRequest) => SchoolRequest.findById(request._id).orFail();
const sent = (request: SchoolRequest) => Invitation.countDocuments({ request: request._id, status: "sent" });
const confirmed = async (given: object = {}) => {
  const request = await aRequest({ dates, zone: caen, ...given });
  await confirmRequest(request, at);
  return request;
};
beforeEach(async () => {
  await Promise.all([Ambassador.deleteMany({}), Invitation.deleteMany({}), SchoolRequest.deleteMany({}), Letter.deleteMany({})]);
});

test.each([
  ["the next day", "2027-02-02T09:00:00Z", "2027-02-23T13:00:00Z", "2027-02-03T06:00:00.000Z"],
  ["sixteen hours later", "2027-02-02T16:00:00Z", "2027-02-23T13:00:00Z", "2027-02-03T08:00:00.000Z"],
  ["in the morning, not at night", "2027-02-02T06:00:00Z", "2027-02-23T13:00:00Z", "2027-02-03T06:00:00.000Z"],
  ["six hours later, when the class is near", "2027-02-02T09:00:00Z", "2027-02-08T13:00:00Z", "2027-02-02T15:00:00.000Z"],
  ["in the morning, when six hours end at night", "2027-02-02T16:30:00Z", "2027-02-08T13:00:00Z", "2027-02-03T06:00:00.000Z"],
  ["at seven of the summer, over the clock change", "2027-03-27T09:00:00Z", "2027-04-20T13:00:00Z", "2027-03-28T05:00:00.000Z"],
  ["dates that have passed count no more", "2027-02-02T16:00:00Z", "2027-02-01T13:00:00Z", "2027-02-03T08:00:00.000Z"],
])("the next wave leaves %s", (_, from, date, wave) => {
  expect(nextWaveAt([new Date(date)], new Date(from)).toISOString()).toBe(wave);
});

test.each([
  ["two days later", "2027-02-01T09:00:00Z", "2027-02-03T09:00:00.000Z"],
  ["a day before the last working hour, when 72 hours end on a Sunday", "2027-02-04T09:00:00Z", "2027-02-04T15:00:00.000Z"],
  ["on Monday morning, when it was confirmed on Friday evening", "2027-02-05T17:00:00Z", "2027-02-08T08:00:00.000Z"],
  ["the day before, when two days later is a holiday", "2027-05-04T09:00:00Z", "2027-05-05T14:00:00.000Z"],
])("the referent hears of it %s", (_, from, told) => {
  expect(alertTime(new Date(from), addHours(new Date(from), 72)).toISOString()).toBe(told);
});

test("silence brings three more in each wave, and closes nothing: the first one asked may still say yes, and the others are told", async () => {
  const people = [];
  for (let i = 0; i < 8; i += 1) people.push(await anAmbassador({ monthlyLimit: 9 }));
  const request = await confirmed();
  const first = await Invitation.findOne({ request: request._id }).orFail();
  const waves: number[] = [await sent(request)];
  for (const hours of [10, 21, 30, 46]) {
    await sendWaves(addHours(at, hours));
    waves.push(await sent(request));
  }
  expect(waves).toEqual([3, 3, 6, 6, 8]);

  await acceptInvitation({ invitation: first, date: dates[0]!.toISOString(), at: addHours(at, 50) });
  const letters = await Letter.find({ template: "invitation-filled" });
  expect([letters.length, await Invitation.countDocuments({ request: request._id, status: "withdrawn" })]).toEqual([7, 7]);
  const others = people.filter(({ _id }) => !_id.equals(first.ambassador));
  expect(letters.map(({ to }) => to).sort()).toEqual(others.map(({ email }) => email).sort());
  expect((await mailbox(others[0]!.email)).at(-1)!.text).toContain("a trouvé quelqu’un pour sa classe");
  expect((await fresh(request)).answeredAt).toEqual(addHours(at, 50));
  await sendWaves(addHours(at, 70));
  expect(await sent(request)).toBe(0);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a class that wants three people asks two more at once, in each wave too, until places are taken", async () => {
  for (let i = 0; i < 12; i += 1) await anAmbassador();
  const request = await confirmed({ speakers: 3, left: 3 });
  expect(await sent(request)).toBe(5);
  await acceptInvitation({ invitation: await Invitation.findOne({ request: request._id }).orFail(), date: dates[0]!.toISOString(), at: addHours(at, 1) });
  await sendWaves(addHours(at, 21));
  expect(await sent(request)).toBe(8);
});

test("two workers send one wave", async () => {
  for (let i = 0; i < 9; i += 1) await anAmbassador();
  const request = await confirmed();
  await Promise.all([sendWaves(addHours(at, 21)), sendWaves(addHours(at, 21)), sendWaves(addHours(at, 21))]);
  expect([await sent(request), await Letter.countDocuments({ template: "invitation" })]).toEqual([6, 6]);
});

test("nobody left to ask is not the end while somebody has not answered; the staff take over at 72 hours, or at once when nobody waits", async () => {
  await anAmbassador();
  const request = await confirmed();
  await sendWaves(addHours(at, 21));
  expect([(await fresh(request)).status, await sent(request)]).toEqual(["searching", 1]);
  await handOverLate(addMinutes(addHours(at, 72), -1));
  expect((await fresh(request)).status).toBe("searching");
  await handOverLate(addHours(at, 72));
  expect((await fresh(request)).status).toBe("handed-over");
  await sendWaves(addHours(at, 90));
  expect(await Letter.countDocuments({ template: "request-handed-over" })).toBe(1);
  await Epci.updateOne({ code: caen }, { $set: { referent: { name: "Claire Dumesnil", email: "claire@region.example", phone: "+33231000000" } } });

  const other = await confirmed();
  await Invitation.updateMany({ request: other._id }, { status: "refused" });
  await sendWaves(addHours(at, 21));
  expect((await fresh(other)).status).toBe("handed-over");
  // At the end of the promise the school has a name and a telephone.
  expect((await mailbox(other.teacherEmail)).at(-1)!.text).toMatch(/Votre contact : Claire Dumesnil \(.+\) · 02 31 00 00 00 · claire@region\.example/);
});

test("somebody asked enough this month is asked in the next wave once the month has turned", async () => {
  const tired = await anAmbassador({ monthlyLimit: 1 });
  const eve = new Date("2027-01-31T18:00:00Z");
  await Invitation.create({ request: (await aRequest())._id, ambassador: tired._id, digest: "x", score: 1, sentAt: addHours(eve, -24 * 7) });
  await anAmbassador();
  const request = await aRequest({ dates, zone: caen });
  await confirmRequest(request, eve);
  expect(await Invitation.countDocuments({ request: request._id, ambassador: tired._id })).toBe(0);
  await sendWaves(addHours(eve, 18));
  expect(await Invitation.countDocuments({ request: request._id, ambassador: tired._id })).toBe(1);
});

test("the referent is told once, with what would bring somebody, most first; where no address is known the journal says so", async () => {
  await Epci.updateOne({ code: caen }, { $set: { referent: { name: "Claire Dumesnil", email: "claire@region.example", phone: "+33231000000" } } });
  await anAmbassador();
  const location = { type: "Point" as const, coordinates: [-0.37, 49.18] };
  for (let i = 0; i < 2; i += 1) await anAmbassador({ days: ["3"], location });
  await anAmbassador({ status: "paused" });
  await anAmbassador({ status: "paused", formats: ["visit"] });
  const request = await confirmed();
  await anAmbassador();
  const elsewhere = await confirmed({ zone: "?14" });
  await Promise.all([alertReferents(addHours(at, 47)), alertReferents(addHours(at, 47))]);
  expect(await Letter.countDocuments({ template: "request-alert" })).toBe(0);
  await Promise.all([alertReferents(addHours(at, 48)), alertReferents(addHours(at, 48))]);
  const letters = await mailbox("claire@region.example");
  expect(letters).toHaveLength(1);
  expect(letters[0]!.text).toContain("Sans réponse vendredi 5 février à 10:00");
  expect(letters[0]!.text).toMatch(/Proposer une autre date à l’établissement : 2 personnes seraient libres un autre jour\.[\s\S]*Appeler 1 personne en pause qui conviendrait\./);
  expect(letters[0]!.text).not.toContain("Proposer une autre forme");
  const told = async ({ _id }: SchoolRequest) => JSON.parse((await Entry.findOne({ dossier: `SchoolRequest/${_id}`, act: "request.alerted" }).orFail()).details) as object;
  expect([await told(request), await told(elsewhere)]).toEqual([{ told: true }, { told: false }]);
});
