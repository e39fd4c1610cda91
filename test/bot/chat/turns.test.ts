import mongoose from "mongoose";
import { answerOwed } from "../../../src/bot/chat/answerOwed.ts";
import { say } from "../../../src/bot/chat/say.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { BotState } from "../../../src/bot/routing/botState.ts";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { site } from "../../support/site.ts";

site();
let browsers = 0;
const begun = () => openConversation(`browser-${browsers++}`, new Date());
const said = async (conversation: Conversation) => (await ChatMessage.find({ conversation: conversation._id }).sort({ seq: 1 })).map(({ from, text }) => ({ from, text }));
const ask = (conversation: Conversation, text: string) => say({ conversation, text, sendId: null });
const state = (conversation: Conversation) => ({ _id: mongoose.trusted({ $regex: `${conversation._id}` }) });

test("a dialogue that a deploy has renamed is said to begin again, and the message is answered", async () => {
  const conversation = await begun();
  await ask(conversation, "Quel stage pour moi ?");
  const stored = await BotState.findOne(state(conversation)).orFail();
  await BotState.updateOne({ _id: stored._id }, { state: stored.state.replaceAll("find-placement-v1", "find-placement-v0") });

  await ask(conversation, "le stage de 3e est-il obligatoire ?");

  const words = await said(conversation);
  expect(words.at(-2)).toEqual({ from: "bot", text: "Je me suis emmêlé : je reprends au début. Voici ce que je peux répondre à ton message." });
  expect(words.at(-1)!.text).toContain("stage");
  expect((await Conversation.findById(conversation._id))!.owner).toBe("bot");
});

test("a state that cannot be read is forgotten, and the message is answered", async () => {
  const conversation = await begun();
  await ask(conversation, "bonjour");
  await BotState.updateMany(state(conversation), { state: "{" });
  await ask(conversation, "le stage de 3e est-il obligatoire ?");
  expect((await said(conversation)).at(-1)!.text).toContain("stage");
});

test("a storage that refuses to keep the dialogue: a person takes over, nothing hangs", async () => {
  const conversation = await begun();
  const refuse = (validator: object) => mongoose.connection.db!.command({ collMod: "botstates", validator });
  await refuse({ never: { $exists: true } });
  try {
    await ask(conversation, "Quel stage pour moi ?");
  } finally {
    await refuse({});
  }
  const words = await said(conversation);
  expect(words.map(({ text }) => text)).toContain("Je n’arrive pas à répondre en ce moment. Une personne va prendre le relais.");
  expect((await Conversation.findById(conversation._id))!.owner).toBe("queued");
});

test("two messages at once are answered one after the other, each once", async () => {
  const conversation = await begun();
  await Promise.all([ask(conversation, "le stage de 3e est-il obligatoire ?"), ask(conversation, "combien gagne un apprenti ?")]);
  const words = await said(conversation);
  expect(words.filter(({ from }) => from === "person")).toHaveLength(2);
  const answers = words.filter(({ from }) => from === "bot").map(({ text }) => text);
  expect(answers).toHaveLength(2);
  expect(new Set(answers).size).toBe(2);
});

test("a message whose process died is answered by the timetable, once, even if the dead one still holds the turn", async () => {
  const conversation = await begun();
  const at = new Date(Date.now() - 60_000);
  await addMessage(conversation, { from: "person", who: "Toi", text: "le stage de 3e est-il obligatoire ?" }, ["bot"], at);
  await Conversation.updateOne({ _id: conversation._id }, { owedSince: at, lease: "dead", leaseUntil: new Date(Date.now() + 200) });
  await Promise.all([answerOwed(), answerOwed()]);
  await answerOwed();
  expect((await said(conversation)).filter(({ from }) => from === "bot")).toHaveLength(1);
  expect(await Conversation.findById(conversation._id)).toMatchObject({ owedSince: null, lease: null });
});
