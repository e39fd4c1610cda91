import { addMinutes } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { acceptInvitation } from "../../../src/crm/answers/acceptInvitation.ts";
import { answerProposal } from "../../../src/crm/answers/answerProposal.ts";
import { handOn } from "../../../src/crm/answers/handOn.ts";
import { proposeDate } from "../../../src/crm/answers/proposeDate.ts";
import { volunteer } from "../../../src/crm/answers/volunteer.ts";
import { welcome } from "../../../src/crm/answers/welcome.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { withdrawRequest } from "../../../src/crm/matching/withdrawRequest.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { aRequest, aWeekdayIn, anAmbassador, wished } from "../../support/build.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeEach(async () => void (await Promise.all([Ambassador.deleteMany({}), Invitation.deleteMany({}), SchoolRequest.deleteMany({}), Visit.deleteMany({}), Letter.deleteMany({})])));
const fresh = ({ _id }: { _id: SchoolRequest["_id"] }) => SchoolRequest.findById(_id).orFail();
const confirmed = async (given: object = {}) => {
  const request = await aRequest(given);
  await confirmRequest(request);
  return request;
};
const heldBy = (ambassador: { _id: Types.ObjectId }, request: { _id: Types.ObjectId }) => Invitation.findOne({ ambassador: ambassador._id, request: request._id }).orFail();
const settled = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(one => (one.status === "fulfilled" ? "done" : (one.reason as Error).message)).sort();

test("another date proposed from the letter reaches the teacher, who agrees in one tap: a visit on that day, told to both", async () => {
  const rose = await anAmbassador();
  const request = await confirmed();
  const browser = here.visitor();
  await browser.get(linkIn((await mailbox(rose.email))[0]!.text));
  const url = browser.page!.url;
  const wrong = await browser.submit({ proposal: "2020-01-01T10:00" }, `${url}/date`);
  expect([wrong.status, wrong.$("#proposal-problem").text(), wrong.$("[name=proposal]").val()]).toEqual([422, "Choisissez une date dans trois jours au plus tôt : il faut le temps de trouver quelqu’un.", "2020-01-01T10:00"]);
  const proposed = await browser.submit({ proposal: wished(10, "15:00") }, `${url}/date`);
  expect(proposed.$(".banner").text()).toContain("L’enseignant vous répondra");

  const letter = (await mailbox(request.teacherEmail)).at(-1)!;
  expect(letter.template).toBe("proposal");
  const teacher = here.visitor();
  const follow = await teacher.get(linkIn(letter.text));
  await teacher.submit({ answer: "oui" }, follow.$("form[action*=propositions]").attr("action"));
  const visit = await Visit.findOne({ request: request._id }).orFail();
  expect(teacher.page!.$("main").text()).toContain("Votre rencontre");
  expect([visit.startsAt.toISOString() !== request.dates[0]!.toISOString(), (await fresh(request)).status]).toEqual([true, "confirmed"]);
  expect((await mailbox(rose.email)).at(-1)!.template).toBe("visit-ambassador");
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a date that does not suit leaves the invitation as it was, and its ambassador is told which dates remain", async () => {
  const rose = await anAmbassador();
  const request = await confirmed();
  const invitation = await heldBy(rose, request);
  await proposeDate({ invitation, typed: wished(10, "15:00") });
  await answerProposal({ request, invitation: String(invitation._id), yes: false });
  expect(await heldBy(rose, request)).toMatchObject({ status: "sent", date: null });
  expect((await mailbox(rose.email)).at(-1)!.text).toContain("Ces dates restent possibles");
  await expect(answerProposal({ request, invitation: String(invitation._id), yes: true })).rejects.toThrow("Cette proposition n’attend plus de réponse.");
});

test("a teacher agrees to another date while somebody else accepts: one visit, and the other is told", async () => {
  const [rose, paul] = [await anAmbassador(), await anAmbassador()];
  const request = await confirmed();
  const [hers, his] = [await heldBy(rose, request), await heldBy(paul, request)];
  await proposeDate({ invitation: hers, typed: wished(10, "15:00") });
  const outcomes = await settled([answerProposal({ request, invitation: String(hers._id), yes: true }), acceptInvitation({ invitation: his, date: request.dates[0]!.toISOString() })]);
  expect(outcomes.filter(one => one === "done")).toHaveLength(1);
  expect(await Visit.countDocuments({ request: request._id })).toBe(1);
  expect(await Letter.countDocuments({ template: "invitation-filled" })).toBe(1);
});

test("a colleague of the network is invited in one's place, another one gets a single letter; the link itself answers for its person alone", async () => {
  const rose = await anAmbassador();
  const request = await confirmed();
  const paul = await anAmbassador({ trades: ["mer"] });
  await handOn({ invitation: await heldBy(rose, request), name: "Paul Roy", email: paul.email.toUpperCase() });
  expect([(await heldBy(rose, request)).status, (await heldBy(paul, request)).status]).toEqual(["handed-on", "sent"]);

  const lea = await anAmbassador();
  const other = await confirmed();
  const invitation = await heldBy(lea, other);
  await expect(handOn({ invitation, name: "X", email: "pas-une-adresse" })).rejects.toMatchObject({ all: [{ field: "colleagueName" }, { field: "colleagueEmail" }] });
  await expect(handOn({ invitation, name: "Léa elle-même", email: lea.email })).rejects.toThrow("Cette adresse est la vôtre.");
  expect((await heldBy(lea, other)).status).toBe("sent");
  await handOn({ invitation, name: "Nina Sol", email: "nina@exemple.fr" });
  const [letter] = await mailbox("nina@exemple.fr");
  expect(letter!.text).toContain(`${lea.name} ne peut pas y aller`);
  expect(letter!.text).not.toContain("/invitations/");
  await expect(acceptInvitation({ invitation, date: other.dates[0]!.toISOString() })).rejects.toThrow("Cette invitation a déjà reçu une réponse.");
});

test("no time for a while: a pause from the letter, and the class goes to the next person", async () => {
  const rose = await anAmbassador();
  const request = await confirmed();
  const browser = here.visitor();
  await browser.get(linkIn((await mailbox(rose.email))[0]!.text));
  await browser.submit({ until: "month" }, `${browser.page!.url}/pause`);
  expect([(await Ambassador.findById(rose._id))!.status, (await heldBy(rose, request)).reason, (await fresh(request)).status]).toEqual(["paused", "busy", "handed-over"]);
});

test("three people for one class: each place is one visit at the same hour, the fourth is told; places taken at once are counted once", async () => {
  const people = await Promise.all([1, 2, 3, 4, 5].map(() => anAmbassador()));
  const request = await aRequest({ speakers: 3, status: "searching", confirmedAt: new Date() });
  const held = await Invitation.create(people.map(({ _id }) => ({ request: request._id, ambassador: _id, digest: `${request._id}${_id}`, score: 1, sentAt: new Date() })));
  await acceptInvitation({ invitation: held[0]!, date: request.dates[1]!.toISOString() });
  expect(await fresh(request)).toMatchObject({ left: 2, status: "searching", dates: [request.dates[1]] });
  await expect(acceptInvitation({ invitation: held[1]!, date: request.dates[0]!.toISOString() })).rejects.toThrow("Choisissez l’une des dates proposées.");
  await expect(proposeDate({ invitation: held[1]!, typed: wished(20) })).rejects.toThrow("La date est déjà fixée");
  const outcomes = await settled(held.slice(1).map(invitation => acceptInvitation({ invitation, date: request.dates[1]!.toISOString() })));
  expect(outcomes.filter(one => one === "done")).toHaveLength(2);
  expect(await fresh(request)).toMatchObject({ left: 0, status: "confirmed" });
  expect((await Visit.find({ request: request._id })).map(({ startsAt }) => startsAt.getTime())).toEqual([1, 2, 3].map(() => request.dates[1]!.getTime()));
  expect(await Letter.countDocuments({ template: "invitation-filled" })).toBe(2);
});

test("back to back is no clash; a true overlap is refused with the other visit named, at once too", async () => {
  const rose = await anAmbassador({ monthlyLimit: 20 });
  const noon = aWeekdayIn(9);
  const invited = async (startsAt: Date, minutes: number) => {
    const request = await aRequest({ dates: [startsAt], minutes, status: "searching", confirmedAt: new Date() });
    return { date: startsAt.toISOString(), invitation: await Invitation.create({ request: request._id, ambassador: rose._id, digest: String(request._id), score: 1, sentAt: new Date() }) };
  };
  await acceptInvitation(await invited(noon, 90));
  await acceptInvitation(await invited(addMinutes(noon, 90), 60));
  await acceptInvitation(await invited(addMinutes(noon, -60), 60));
  await expect(acceptInvitation(await invited(addMinutes(noon, 89), 10))).rejects.toThrow(/^Une autre rencontre a lieu à cette heure-là : Collège des Dunes, .* Choisissez une autre date\.$/);
  await expect(acceptInvitation(await invited(addMinutes(noon, -59), 300))).rejects.toThrow("Collège des Dunes");
  const later = aWeekdayIn(16);
  const two = [await invited(later, 120), await invited(addMinutes(later, 60), 120)];
  expect((await settled(two.map(one => acceptInvitation(one)))).filter(one => one === "done")).toHaveLength(1);
});

test("an enrolment ends on real open requests: one tap is kept until the team welcomes, then it is a visit; one too late is told", async () => {
  const [taken, free] = [await confirmed({ status: "unconfirmed" }), await confirmed()];
  expect((await fresh(free)).status).toBe("handed-over");
  const nina = await anAmbassador({ status: "unconfirmed" });
  const browser = here.visitor();
  await browser.get(`/ambassadeurs/${nina.publicId}`);
  const near = await browser.submit({}, `/ambassadeurs/${nina.publicId}/confirmation`);
  expect([near.$("h1").text(), near.$("section").length]).toEqual(["Des classes cherchent quelqu’un comme vous", 2]);
  const tap = async (request: SchoolRequest, index: number) => {
    const form = browser.page!.$(`input[name=request][value=${request._id}]`).closest("form");
    return browser.go("POST", form.attr("action")!, new URLSearchParams({ _csrf: form.find("[name=_csrf]").val() as string, request: String(request._id), date: form.find("button").eq(index).val() as string }));
  };
  await tap(free, 1);
  await tap(taken, 0);
  expect(browser.page!.$(".banner").length).toBe(2);
  expect(await Visit.countDocuments()).toBe(0);

  await volunteer({ ambassador: await anAmbassador(), request: String(taken._id), date: taken.dates[0]!.toISOString() });
  await welcome(await Ambassador.findById(nina._id).orFail(), "system");
  expect((await Visit.find({ ambassador: nina._id })).map(({ request, startsAt }) => [String(request), startsAt])).toEqual([[String(free._id), free.dates[1]]]);
  expect((await mailbox(nina.email)).map(({ template }) => template).sort()).toEqual(["ambassador-active", "invitation-filled", "visit-ambassador"]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("one who is on pause or does not fit takes nothing by hand; two who take the last place: one has it", async () => {
  const request = await confirmed();
  const date = request.dates[0]!.toISOString();
  for (const given of [{ trades: ["mer"] }, { declaredAt: null }]) await expect(volunteer({ ambassador: await anAmbassador(given), request: String(request._id), date })).rejects.toThrow("Quelqu’un vient de prendre cette demande");
  await expect(volunteer({ ambassador: await anAmbassador({ status: "paused" }), request: String(request._id), date })).rejects.toThrow("vous êtes en pause");
  const two = [await anAmbassador(), await anAmbassador()];
  expect((await settled(two.map(ambassador => volunteer({ ambassador, request: String(request._id), date })))).filter(one => one === "done")).toHaveLength(1);
  expect(await Invitation.countDocuments({ request: request._id, status: mongoose.trusted({ $in: ["sent", "accepted"] }) })).toBe(1);
});

test("a class that asks no more tells everybody who was asked", async () => {
  const [rose, paul] = [await anAmbassador(), await anAmbassador()];
  const request = await confirmed();
  await proposeDate({ invitation: await heldBy(rose, request), typed: wished(10) });
  await withdrawRequest(await fresh(request));
  for (const { email } of [rose, paul]) expect((await mailbox(email)).at(-1)!.template).toBe("invitation-withdrawn");
  expect(await Invitation.countDocuments({ request: request._id, status: "withdrawn" })).toBe(2);
});

test("a class that is near asks by SMS too, those who agreed to it alone", async () => {
  const [rose] = [await anAmbassador({ mobile: "+33612345678", smsSince: new Date() }), await anAmbassador({ mobile: "+33612345679" })];
  await confirmed({ dates: [aWeekdayIn(14), aWeekdayIn(21)] });
  expect((await Letter.find({ template: "invitation-sms" })).map(({ to }) => to)).toEqual([]);
  await Invitation.deleteMany({});
  await confirmed({ dates: [aWeekdayIn(4)] });
  expect((await Letter.find({ template: "invitation-sms" })).map(({ to, channel }) => [to, channel])).toEqual([[rose.mobile, "sms"]]);
});
