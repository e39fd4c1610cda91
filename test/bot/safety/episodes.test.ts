import { addMinutes } from "date-fns";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { askForHuman } from "../../../src/bot/routing/askForHuman.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { Duty } from "../../../src/bot/safety/duty/duty.ts";
import { setDuty } from "../../../src/bot/safety/duty/setDuty.ts";
import { SafetyEvent } from "../../../src/bot/safety/episodes/safetyEvent.ts";
import { say } from "../../../src/bot/chat/say.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";
import { talk } from "../../support/talk.ts";

const here = site();
let sofia: Person;
let marc: Person;
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  marc = await personWith("marc@region.example", "Marc Hamel", "counsellor");
});
/** No letter yet, and none lately. */
async function quiet() {
  await Promise.all([Letter.deleteMany({}), Duty.updateMany({}, { warnedAt: null })]);
}
const ownerOf = async ({ _id }: Conversation) => (await Conversation.findById(_id))!.owner;

test("a veiled message is asked about, once, with two chips; « Oui » brings the lines and a person", async () => {
  const lina = await talk();
  const asked = await lina.type("à quoi bon continuer à vivre");
  expect(asked.text).toContain("Est-ce que tu penses à mourir");
  expect(asked.choices).toEqual(["Oui", "Non"]);
  expect(await ownerOf(lina.conversation)).toBe("bot");

  const told = await lina.type("Oui");

  expect(told.all[0]!.text).toContain("3114");
  expect(await ownerOf(lina.conversation)).toBe("queued");
  const kept = await SafetyEvent.find({ conversation: lina.conversation._id }).sort({ at: 1 });
  expect(kept.map(({ tier, situation }) => [tier, situation])).toEqual([["T2", "suicide"], ["T1", "suicide"]]);
});

test("« Non » is taken for an answer, the talk goes on, and the question is not asked again", async () => {
  const lina = await talk();
  await lina.type("je me sens vide");
  expect((await lina.type("Non")).text).toContain("Merci de m’avoir répondu");
  expect((await lina.type("le stage de 3e est-il obligatoire ?")).text).toContain("stage");
  await lina.type("combien de jours ?");
  await lina.type("et en seconde ?");
  await lina.type("merci");
  const again = await lina.type("je pleure tous les soirs");
  expect(again.text).toContain("J’entends que c’est difficile");
  expect(again.choices).toEqual([]);
  expect(await ownerOf(lina.conversation)).toBe("bot");
});

test("a question left aside is no trap: what is asked instead is answered", async () => {
  const lina = await talk();
  await lina.type("je me sens vide");
  expect((await lina.type("combien gagne un apprenti ?")).text).toContain("apprenti");
});

test("danger is kept without a word of it, journalled, and whoever is on duty gets one letter, that says nothing of it either", async () => {
  await setDuty({ by: sofia, onDuty: true });
  await quiet();
  const lina = await talk();
  await lina.type("je veux mourir, mon père me frappe à Yvetot");
  const adam = await talk();
  await adam.type("je vais me suicider ce soir");

  const letters = await Letter.find({ template: "danger-alert" });
  expect(letters.map(({ to }) => to)).toEqual(["sofia@region.example"]);
  const kept = JSON.stringify([await SafetyEvent.find().lean(), await Entry.find({ act: "safety.told" }).lean(), letters]);
  expect(kept).not.toMatch(/mourir|frappe|Yvetot|suicider/);
  expect(await Entry.countDocuments({ act: "safety.told", dossier: `Conversation/${lina.conversation._id}` })).toBe(1);
});

test("nobody on duty: all who may answer are written to, each once in ten minutes", async () => {
  await setDuty({ by: sofia, onDuty: false });
  await quiet();
  const { conversation } = await talk();
  const at = new Date();
  for (const minutes of [0, 3, 9, 11]) await say({ conversation, text: "je veux mourir", sendId: null, at: addMinutes(at, minutes) });
  const letters = await Letter.find({ template: "danger-alert" });
  expect(letters.map(({ to }) => to).sort()).toEqual(["marc@region.example", "marc@region.example", "sofia@region.example", "sofia@region.example"]);
});

test("under a counsellor the assistant stays silent, and the counsellor reads an alert in the queue and in the room until they say so", async () => {
  const lina = await talk();
  await askForHuman(lina.conversation, { at: new Date() });
  await takeConversation({ conversation: lina.conversation, by: marc });
  await Letter.deleteMany({});

  expect((await lina.type("j’ai envie de mourir")).all).toEqual([]);

  const room = `/conseil/${lina.conversation.publicId}`;
  const desk = await as(marc, here.visitor());
  expect((await desk.get("/conseil")).$(`main [role=alert] a[href="${room}"]`).text()).toContain("idées de mort");
  expect((await desk.get(room)).$("main [role=alert]").text()).toContain("L’assistant n’a rien dit");
  expect(await Letter.countDocuments({ template: "danger-alert" })).toBe(0);
  await desk.submit({}, `${room}/alertes`);
  expect((await desk.get(room)).$("main [role=alert]")).toHaveLength(0);
  expect((await Conversation.findById(lina.conversation._id))!.urgent).toBe(true);
});

test("a counsellor takes the duty and leaves it from the queue", async () => {
  const desk = await as(marc, here.visitor());
  await desk.get("/conseil");
  expect((await desk.submit({}, "/conseil/astreinte")).$("main").text()).toContain("Vous êtes d’astreinte");
  expect((await desk.submit({}, "/conseil/astreinte")).$("main").text()).toContain("Si personne n’est d’astreinte");
});

test("in danger, the way to a person stays open", async () => {
  const visitor = here.visitor();
  await visitor.get("/chat");
  const form = visitor.page!.$("form[data-chat]");
  const shown = await visitor.go("POST", "/chat", new URLSearchParams({ _csrf: form.find("[name=_csrf]").val() as string, text: "je me sens vide" }));
  expect(shown.$('form[action="/chat/personne"]')).toHaveLength(1);
  expect((await visitor.submit({}, "/chat/personne")).$(".tag").first().text()).toBe("En attente");
});
