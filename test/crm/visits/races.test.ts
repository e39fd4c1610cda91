import mongoose from "mongoose";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { among } from "../../../src/crm/registry/personal.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { handOverLate } from "../../../src/crm/matching/handOverLate.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { withdrawRequest } from "../../../src/crm/matching/withdrawRequest.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { acceptInvitation } from "../../../src/crm/answers/acceptInvitation.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { aRequest, aWeekdayIn, anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";

site();
beforeAll(async () => void (await Promise.all([1, 2, 3, 4, 5].map(() => anAmbassador({ monthlyLimit: 20 })))));

const settled = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(one => (one.status === "fulfilled" ? "done" : (one.reason as Error).message)).sort();
const invitationsOf = (request: SchoolRequest) => Invitation.find({ request: request._id });

test("of three ambassadors who accept at once, one has the visit and two are told", async () => {
  const request = await aRequest();
  await confirmRequest(request);
  const held = await invitationsOf(request);
  expect(held).toHaveLength(3);

  const outcomes = await settled(held.map(invitation => acceptInvitation({ invitation, date: request.dates[0]!.toISOString() })));

  expect(outcomes.filter(outcome => outcome === "done")).toHaveLength(1);
  expect(await Visit.countDocuments({ request: request._id })).toBe(1);
  expect((await invitationsOf(request)).map(({ status }) => status).sort()).toEqual(["accepted", "withdrawn", "withdrawn"]);
});

test("a confirmation clicked twice at once asks three ambassadors, not six", async () => {
  const request = await aRequest();
  await Promise.all([confirmRequest(request), confirmRequest(request)]);
  expect(await Invitation.countDocuments({ request: request._id })).toBe(3);
});

test("of two requests confirmed at once, someone who takes one a month is asked for one", async () => {
  for (let round = 0; round < 4; round += 1) {
    const rare = await anAmbassador({ trades: ["mer"], monthlyLimit: 1 });
    const asks = await Promise.all([aRequest({ trades: ["mer"] }), aRequest({ trades: ["mer"] })]);
    await Promise.all(asks.map(request => confirmRequest(request)));
    expect(await Invitation.countDocuments({ ambassador: rare._id })).toBe(1);
    await rare.updateOne({ status: "paused" });
  }
});

test("nobody is in two classes at the same hour", async () => {
  const first = await aRequest();
  const second = await aRequest({ dates: [first.dates[0]!] });
  const ambassador = await anAmbassador();
  const invite = (request: SchoolRequest) => Invitation.create({ request: request._id, ambassador: ambassador._id, digest: String(request._id), score: 1, sentAt: new Date() });
  for (const request of [first, second]) await SchoolRequest.updateOne({ _id: request._id }, { status: "handed-over" });
  const held = [await invite(first), await invite(second)];

  const outcomes = await settled(held.map(invitation => acceptInvitation({ invitation, date: first.dates[0]!.toISOString() })));

  expect(outcomes.filter(outcome => outcome === "done" || /^Une autre rencontre a lieu à cette heure-là : Collège des Dunes, /.test(outcome))).toHaveLength(2);
  expect(outcomes.filter(outcome => outcome === "done")).toHaveLength(1);
  expect(await Visit.countDocuments({ ambassador: ambassador._id })).toBe(1);
});

test("a request withdrawn while it is accepted ends as one or the other, never both", async () => {
  const request = await aRequest();
  await confirmRequest(request);
  const [invitation] = await invitationsOf(request);
  await settled([acceptInvitation({ invitation: invitation!, date: request.dates[0]!.toISOString() }), withdrawRequest(request)]);
  const { status } = await SchoolRequest.findById(request._id).orFail();
  expect(["confirmed", "withdrawn"]).toContain(status);
  expect(await Visit.countDocuments({ request: request._id })).toBe(status === "confirmed" ? 1 : 0);
  expect(await Invitation.countDocuments({ request: request._id, status: "sent" })).toBe(0);
});

test("after 72 hours without a yes, the staff take over", async () => {
  const request = await aRequest();
  await confirmRequest(request, new Date());
  await handOverLate(new Date(Date.now() + 71 * 3_600_000));
  expect((await SchoolRequest.findById(request._id))!.status).toBe("searching");
  await handOverLate(new Date(Date.now() + 73 * 3_600_000));
  expect((await SchoolRequest.findById(request._id))!.status).toBe("handed-over");
});

test("nobody is asked more often in a month than they chose, and the journal holds", async () => {
  const shy = await anAmbassador({ trades: ["mer"], monthlyLimit: 1 });
  for (const request of [await aRequest({ trades: ["mer"] }), await aRequest({ trades: ["mer"] })]) await confirmRequest(request);
  expect(await Invitation.countDocuments({ ambassador: shy._id })).toBe(1);
  expect((await verifyJournal()).breaks).toEqual([]);
});

/** More of them may be asked for: ROUNDS=1000. */
const rounds = Number(process.env.ROUNDS ?? 4);

test("of fifty who accept the last place at once, one has it, each other is told in one sentence and by one letter, round after round", async () => {
  const people = await Promise.all(Array.from({ length: 50 }, () => anAmbassador()));
  for (let round = 0; round < rounds; round += 1) {
    const request = await aRequest({ status: "searching", confirmedAt: new Date(), dates: [aWeekdayIn(21 + 7 * round)] });
    const held = await Invitation.create(people.map(({ _id }) => ({ request: request._id, ambassador: _id, digest: `${request._id}${_id}`, score: 1, sentAt: new Date() })));
    const outcomes = await settled(held.map(invitation => acceptInvitation({ invitation, date: request.dates[0]!.toISOString() })));
    const told = outcomes.filter(outcome => /^Merci ! Quelqu’un vient d’accepter|^Cette invitation a déjà reçu une réponse/.test(outcome));
    expect([outcomes.filter(outcome => outcome === "done").length, told.length]).toEqual([1, 49]);
    expect(await Visit.countDocuments({ request: request._id })).toBe(1);
    expect((await invitationsOf(request)).map(({ status }) => status).sort()).toEqual(["accepted", ...Array.from({ length: 49 }, () => "withdrawn")]);
    const filled = await Letter.find({ template: "invitation-filled", to: among(people.map(({ email }) => email)), createdAt: mongoose.trusted({ $gte: request.createdAt }) });
    expect([filled.length, new Set(filled.map(({ to }) => to)).size]).toEqual([49, 49]);
    expect(await Letter.countDocuments({ template: mongoose.trusted({ $in: ["visit-ambassador", "visit-teacher"] }), createdAt: mongoose.trusted({ $gte: request.createdAt }) })).toBe(2);
  }
  expect((await verifyJournal()).breaks).toEqual([]);
}, 60_000 + 5_000 * rounds);
