import mongoose from "mongoose";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { BotState } from "../../../src/bot/routing/botState.ts";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { SafetyEvent } from "../../../src/bot/safety/episodes/safetyEvent.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { personWith } from "../../../src/crm/people/person.ts";
import { site } from "../../support/site.ts";
import { writes } from "../../support/writes.ts";

const here = site();
const latest = () => Conversation.findOne().sort({ createdAt: -1 }).orFail();

test("a young person erases their conversation after one question: nothing of it is left, and a new one begins", async () => {
  const lina = here.visitor();
  await writes(lina, "Quel stage pour moi ?");
  await writes(lina, "j’ai envie de mourir");
  const { _id } = await latest();
  expect((await lina.get("/chat")).$('main a[href="/chat/effacement"]').text()).toBe("Effacer ma conversation");
  const asked = await lina.get("/chat/effacement");
  expect(asked.$("h1").text()).toBe("Effacer ta conversation ?");
  expect(await Conversation.exists({ _id })).not.toBeNull();

  const erased = await lina.submit({}, "/chat/effacement");

  expect(erased.$("[role=status]").text()).toContain("Ta conversation est effacée");
  expect(erased.$(".bubble")).toHaveLength(1);
  const left = await Promise.all([Conversation.countDocuments({ _id }), ChatMessage.countDocuments({ conversation: _id }), SafetyEvent.countDocuments({ conversation: _id }), BotState.countDocuments({ _id: mongoose.trusted({ $regex: String(_id) }) })]);
  expect(left).toEqual([0, 0, 0, 0]);
  const line = await Entry.findOne({ dossier: `Conversation/${_id}`, act: "conversation.erased" }).orFail();
  expect([line.by, line.details]).toEqual(["visitor", "{}"]);
  expect((await writes(lina, "le stage de 3e est-il obligatoire ?")).$(".bubble.person")).toHaveLength(1);
  expect(String((await latest())._id)).not.toBe(String(_id));
});

test("they take it away as a text file, with who said what; each bubble says whether a machine or a person spoke", async () => {
  const lina = here.visitor();
  await writes(lina, "je veux parler à quelqu’un");
  const conversation = await latest();
  const sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  await takeConversation({ conversation, by: sofia });
  await addMessage(conversation, { from: "counsellor", who: "Sofia", text: "Bonjour, je suis là." }, ["human"], new Date());

  const names = (await lina.get("/chat")).$(".bubble-who").toArray().map(one => lina.page!.$(one).contents().first().text().trim());
  expect(new Set(names)).toEqual(new Set(["Toi", "Assistant automatique", "Conseillère ou conseiller : Sofia"]));

  const file = await lina.get("/chat/conversation.txt");
  expect([file.headers.get("content-type"), file.headers.get("content-disposition"), file.headers.get("cache-control")]).toEqual(["text/plain; charset=utf-8", 'attachment; filename="ma-conversation.txt"', "no-store"]);
  expect(file.body.toString("utf8")).toMatch(/Toi, .*\nje veux parler à quelqu’un\n[\s\S]*Assistant automatique, [\s\S]*Conseillère ou conseiller : Sofia, .*\nBonjour, je suis là\./);
});

test("what is another's, or not there, is not found", async () => {
  const stranger = here.visitor();
  await stranger.get("/chat");
  expect([(await stranger.get("/chat/conversation.txt")).status, (await stranger.get("/chat/effacement")).status]).toEqual([404, 404]);
});
