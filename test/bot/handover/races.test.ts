import { eraseConversation } from "../../../src/bot/chat/eraseConversation.ts";
import { lateTurn } from "../../../src/bot/chat/botTurn.ts";
import { closeConversation } from "../../../src/bot/console/closeConversation.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { HandoverEvent } from "../../../src/bot/handover/state/handoverEvent.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { askForHuman } from "../../../src/bot/routing/askForHuman.ts";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
let sofia: Person;
let marc: Person;
let browsers = 0;
const at = new Date();
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  marc = await personWith("marc@region.example", "Marc Hamel", "counsellor");
});
async function queued() {
  const conversation = await openConversation(`race-${(browsers += 1)}`, at);
  await askForHuman(conversation, { at });
  return conversation;
}
const fresh = ({ _id }: Conversation) => Conversation.findById(_id).orFail();
const said = ({ _id }: Conversation) => ChatMessage.find({ conversation: _id }).sort({ seq: 1 });

test("two counsellors who take at once: one has it, one reads a sentence, the young person reads one name", async () => {
  for (let round = 0; round < 8; round += 1) {
    const conversation = await queued();
    const outcomes = await Promise.allSettled([sofia, marc, sofia, marc].map(by => takeConversation({ conversation, by })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect((await said(conversation)).filter(({ text }) => text.includes("a rejoint"))).toHaveLength(1);
    expect((await fresh(conversation)).version).toBe(2);
  }
});

test("a second tap on « Prendre » while the first one closes: never two owners, never two closing lines", async () => {
  for (let round = 0; round < 8; round += 1) {
    const conversation = await queued();
    await takeConversation({ conversation, by: sofia });
    await Promise.allSettled([takeConversation({ conversation, by: marc }), closeConversation({ conversation, by: sofia }), closeConversation({ conversation, by: sofia })]);
    const now = await fresh(conversation);
    expect([now.owner, String(now.counsellor), now.version]).toEqual(["closed", String(sofia._id), 3]);
    expect((await said(conversation)).filter(({ text }) => text.startsWith("La conversation est terminée"))).toHaveLength(1);
  }
});

test("what the assistant says under an older version is dropped at the door", async () => {
  const conversation = await openConversation(`race-${(browsers += 1)}`, at);
  const bot = { from: "bot" as const, who: "Assistant automatique", text: "trop tard" };
  expect(await addMessage(conversation, bot, ["bot"], at, conversation.version)).not.toBeNull();
  await askForHuman(conversation, { at });
  await Conversation.updateOne({ _id: conversation._id }, { owner: "bot" });
  expect(await addMessage(conversation, bot, ["bot"], at, conversation.version)).toBeNull();
});

test("a turn of the assistant against a counsellor who takes: nothing of the assistant after the takeover", async () => {
  for (let round = 0; round < 6; round += 1) {
    const conversation = await openConversation(`race-${(browsers += 1)}`, at);
    await Conversation.updateOne({ _id: conversation._id }, { owedSince: at });
    await Promise.all([lateTurn(conversation, "le stage de 3e est-il obligatoire ?", at, at), askForHuman(conversation, { at }).then(() => takeConversation({ conversation, by: sofia }))]);
    const words = await said(conversation);
    const taken = words.findIndex(({ text }) => text.includes("a rejoint"));
    expect(words.slice(taken + 1).filter(({ from }) => from === "bot")).toEqual([]);
  }
});

test("erased while a counsellor takes it, nothing is left of it", async () => {
  for (let round = 0; round < 6; round += 1) {
    const conversation = await queued();
    await Promise.allSettled([takeConversation({ conversation, by: sofia }), eraseConversation(conversation)]);
    expect(await Conversation.exists({ _id: conversation._id })).toBeNull();
    expect([await ChatMessage.countDocuments({ conversation: conversation._id }), await HandoverEvent.countDocuments({ conversation: conversation._id })]).toEqual([0, 0]);
  }
});
