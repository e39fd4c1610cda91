import { say } from "../../../src/bot/chat/say.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { BotState } from "../../../src/bot/routing/botState.ts";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Mailbox } from "../../../src/crm/mail/mailbox.ts";
import { post } from "../../../src/crm/mail/post.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { erase } from "../../../src/crm/privacy/erase.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { placesOf } from "../../support/everywhere.ts";
import { aContact } from "../../support/records.ts";
import { site } from "../../support/site.ts";

site();
const email = "zephyrine.canarivex@exemple.fr";
const gone = () => erase({ email, by: "system", from: "command" });
const aLetter = () => unitOfWork(() => post("sign-in", { name: "Zéphyrine", address: email }, { name: "Zéphyrine", link: "/", minutes: 15 }));

/** Erases while the letter is between us and the server, which answers afterwards. */
async function erasedOnItsWay(answer: () => string) {
  await aLetter();
  let arrived = () => {};
  const onItsWay = new Promise<void>(resolve => (arrived = resolve));
  let answered = () => {};
  const erased = new Promise<void>(resolve => (answered = resolve));
  const sending = sendLetters({ keeps: false, send: async () => (arrived(), await erased, answer()) });
  await onItsWay;
  await gone();
  answered();
  await sending;
}

test.each([
  ["takes the letter", () => `250 2.1.5 <${email}> accepté`],
  ["refuses the address for good", () => { throw Object.assign(new Error(`550 5.1.1 <${email}> inconnu`), { responseCode: 550, response: `550 5.1.1 <${email}> inconnu` }); }],
])("erased while a letter is on its way, nothing of them comes back when the server %s", async (_says, answer) => {
  await aContact({ name: "Zéphyrine Canarivex", email });
  await erasedOnItsWay(answer);
  expect(await placesOf(["canarivex"])).toEqual([]);
  expect(await Mailbox.countDocuments()).toBe(0);
});

test("erased while the chat is open, the person who writes meets no fault, and nothing is left without its conversation", async () => {
  for (let n = 0; n < 6; n += 1) {
    const talk = await openConversation(`navigateur-${n}`, new Date());
    await addMessage(talk, { from: "counsellor", who: "Sofia", text: `Je t’écris à ${email}` }, ["bot"], new Date());
    await Promise.all([say({ conversation: talk, text: "bonjour", sendId: null }), gone(), say({ conversation: talk, text: "comment trouver un stage", sendId: null })]);
    expect(await Conversation.exists({ _id: talk._id })).toBeNull();
  }
  expect(await ChatMessage.countDocuments()).toBe(0);
  expect(await BotState.countDocuments()).toBe(0);
});

test("erased twice at once, it is done, told twice, and the journal holds", async () => {
  await aContact({ name: "Zéphyrine Canarivex", email });
  await Promise.all([gone(), gone()]);
  expect(await placesOf(["canarivex"])).toEqual([]);
  expect((await verifyJournal()).breaks).toEqual([]);
});
