import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { answer } from "../../../src/bot/assistant/answer.ts";
import { say } from "../../../src/bot/chat/say.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { askForHuman } from "../../../src/bot/routing/askForHuman.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import type { Browser } from "../../support/browser.ts";
import { streamOf } from "../../support/streamOf.ts";
import { site } from "../../support/site.ts";

const here = site();
let sofia: Person;
let marc: Person;
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  marc = await personWith("marc@region.example", "Marc Hamel", "counsellor");
});

const write = async (browser: Browser, text: string) => {
  if (browser.page?.url !== "/chat") await browser.get("/chat");
  const form = browser.page!.$("form[data-chat]");
  const sent = new URLSearchParams({ _csrf: form.find("[name=_csrf]").val() as string, sendId: form.find("[name=sendId]").val() as string, text });
  return browser.go("POST", "/chat", sent);
};

test("a young person asks in their own words and reads an answer with its sources", async () => {
  const lina = here.visitor();
  const answer = await write(lina, "le stage de 3eme cest obligatoire ?");
  const last = answer.$(".bubble.bot").last();
  expect(last.text()).toContain("cinq jours");
  expect(last.find(".bubble-sources a").first().attr("href")).toMatch(/^https:\/\//);
  expect(last.find(".bubble-who").text()).toContain("Assistant automatique");
});

test("the assistant offers subjects, the person taps one, and the dialogue goes on from where it stood", async () => {
  const lina = here.visitor();
  const vague = ["lycée", "bac", "métier", "aide", "formation", "école", "argent", "apprentissage argent", "stage entreprise papier", "salon parents", "je veux faire quelque chose avec un stage et un bac", "mon fils et le lycée", "bac pro ou apprentissage ou cap"].find(word => answer({ question: word, at: new Date() }).tier === "choices")!;
  let shown = await write(lina, vague);
  const choices = shown.$(".bubble-replies button");
  expect(choices.length).toBeGreaterThan(1);
  const title = choices.first().attr("value")!;
  shown = await lina.go("POST", "/chat", new URLSearchParams({ _csrf: shown.$("[name=_csrf]").first().val() as string, text: title }));
  expect(shown.$(".bubble.person").last().text()).toContain(title);
  expect(shown.$(".bubble.bot").last().find(".bubble-sources li").length).toBeGreaterThan(0);
});

test("« je veux parler à quelqu’un »: the conversation waits, a counsellor takes it, and both read each other at once", async () => {
  const lina = here.visitor();
  const waiting = await write(lina, "je veux parler à quelqu'un");
  expect(waiting.$(".tag").first().text()).toBe("En attente");
  expect(waiting.$(".bubble").last().text()).toContain("Une personne va te répondre ici.");
  const desk = await as(sofia, here.visitor());
  const room = (await desk.get("/conseil")).$("tbody a").first().attr("href")!;
  await desk.get(room);
  const live = await streamOf(here.origin, "/chat/flux?depuis=0", lina.cookie());

  await desk.submit({}, `${room}/prise`);
  await desk.submit({ text: "Bonjour, je suis là." }, `${room}/messages`);

  await live.until(message => message.text === "Bonjour, je suis là." && message.from === "counsellor");
  expect(live.seen.at(-1)!.who).toBe("Sofia");
  live.cut();
  await desk.submit({ text: "Tu es encore là ?" }, `${room}/messages`);
  const again = await streamOf(here.origin, "/chat/flux", lina.cookie(), live.lastId);
  await again.until(message => message.text === "Tu es encore là ?");
  expect(again.seen.map(({ text }) => text)).toEqual(["Tu es encore là ?"]);
  const theirs = await streamOf(here.origin, `${room}/flux`, desk.cookie(), again.lastId);
  await write(lina, "oui, merci d'être là");
  await theirs.until(message => message.from === "person" && message.text === "oui, merci d'être là");
  again.cut();
  theirs.cut();
  expect((await lina.get("/chat")).$(".bubble.bot").last().text()).toContain("Sofia a rejoint la conversation");
  const closed = await desk.submit({}, `${room}/cloture`);
  expect(closed.$(".tag").first().text()).toContain("Terminée");
  expect((await lina.get("/chat")).$(".bubble")).toHaveLength(1);
});

test("of two counsellors who take a conversation at once, one has it and one is told", async () => {
  const conversation = await openConversation("race", new Date());
  await askForHuman(conversation, { at: new Date() });
  const outcomes = await Promise.allSettled([sofia, marc].map(by => takeConversation({ conversation, by })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((outcomes.find(({ status }) => status === "rejected") as PromiseRejectedResult).reason.message).toBe("Cette conversation est déjà prise, ou terminée.");
});

test("once a counsellor is there, the bot's late answer is dropped", async () => {
  const conversation = await openConversation("late", new Date());
  await askForHuman(conversation, { at: new Date() });
  await takeConversation({ conversation, by: sofia });
  expect(await addMessage(conversation, { from: "bot", who: "Assistant automatique", text: "trop tard" }, ["bot"], new Date())).toBeNull();
  await say({ conversation, text: "c'est quoi un bts", sendId: null });
  expect((await ChatMessage.find({ conversation: conversation._id }).sort({ seq: -1 }))[0]!.text).toBe("c'est quoi un bts");
});

test("a message sent twice is kept once, and two first messages at once begin one conversation", async () => {
  const sendId = "0".repeat(32);
  const both = await Promise.all([openConversation("twice", new Date()), openConversation("twice", new Date())]);
  expect(String(both[0]._id)).toBe(String(both[1]._id));
  await Promise.all(both.map(conversation => say({ conversation, text: "bonjour", sendId })));
  expect(await ChatMessage.countDocuments({ conversation: both[0]._id, from: "person" })).toBe(1);
});

test("someone in danger reads who to call, and goes to the head of the queue", async () => {
  const calm = await openConversation("calm", new Date());
  await askForHuman(calm, { at: new Date(Date.now() - 60_000) });
  const visitor = here.visitor();
  const answer = await write(visitor, "j'ai envie de mourir");
  expect(answer.$(".bubble.bot").text()).toContain("3114");
  const queue = await (await as(marc, here.visitor())).get("/conseil");
  expect(queue.$("table").last().find("tbody tr").first().text()).toContain("Urgent");
});

test("an empty or endless message comes back with its sentence, its words, and nothing is stored", async () => {
  const before = await ChatMessage.countDocuments();
  const visitor = here.visitor();
  expect((await write(visitor, "   ")).$("#text-problem").text()).toBe("Écris ton message.");
  await visitor.get("/chat");
  const long = await write(visitor, "a".repeat(1001));
  expect(long.status).toBe(422);
  expect(long.$("#text-problem").text()).toBe("Ce message dépasse 1 000 caractères. Coupe-le en deux.");
  expect(long.$("textarea").val()).toBe("a".repeat(1001));
  expect(await ChatMessage.countDocuments()).toBe(before);
});

test("what stays between a young person and the assistant is nobody else's to read", async () => {
  const visitor = here.visitor();
  await write(visitor, "le stage de 3e");
  const alone = await Conversation.findOne({ owner: "bot" }).sort({ createdAt: -1 }).orFail();
  expect((await (await as(marc, here.visitor())).get(`/conseil/${alone.publicId}`)).status).toBe(404);
  expect((await here.visitor().get("/chat")).$(".bubble.person")).toHaveLength(0);
  expect((await here.visitor().get("/conseil")).url).toBe("/connexion?retour=%2Fconseil");
});
