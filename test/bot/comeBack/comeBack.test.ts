import { expect, test } from "@jest/globals";
import { readCode, veiledCode } from "../../../src/bot/comeBack/code.ts";
import { comeBack } from "../../../src/bot/comeBack/comeBack.ts";
import { giveCode } from "../../../src/bot/comeBack/giveCode.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { conversationOf, openConversation } from "../../../src/bot/routing/openConversation.ts";
import { site } from "../../support/site.ts";

const here = site();
let n = 0;
const browser = () => `come-back-${n++}`;
const talk = async (from = browser()) => {
  const conversation = await openConversation(from, new Date());
  await addMessage(conversation, { from: "person", who: "Toi", text: "bonjour" }, ["bot"], new Date());
  return conversation;
};

test("a code opens the conversation in another browser, and the first one reads it no more", async () => {
  const lina = here.visitor();
  await lina.get("/chat");
  await lina.go("POST", "/chat", new URLSearchParams({ _csrf: lina.page!.$("[name=_csrf]").first().val() as string, text: "bonjour" }));
  const shown = await lina.submit({}, "/chat/code");
  const code = shown.$("#code").text();
  expect(code).toMatch(/^(?:[2-9A-Z]{4}-){2}[2-9A-Z]{4}$/);
  const phone = here.visitor();
  await phone.get("/chat/reprendre");
  const found = await phone.submit({ code: code.toLowerCase().replaceAll("-", " ") }, "/chat/reprendre");
  expect(found.$(".bubble.person").first().text()).toContain("bonjour");
  expect((await lina.get("/chat")).$(".bubble.person").length).toBe(0);
});

test("a wrong code is refused at the field, and keeps what was typed", async () => {
  const phone = here.visitor();
  await phone.get("/chat/reprendre");
  const refused = await phone.submit({ code: "K7MP-3QXR" }, "/chat/reprendre");
  expect([refused.status, refused.$("#code").val(), refused.$("#code").attr("aria-invalid")]).toEqual([422, "K7MP-3QXR", "true"]);
});

test("the database keeps what opens nothing; a new code shuts the old one out", async () => {
  const conversation = await talk();
  const [old, fresh] = [await giveCode(conversation), await giveCode(conversation)];
  expect((await Conversation.findById(conversation._id))?.comeBack).toBe(veiledCode(readCode(fresh)!));
  await expect(comeBack({ text: old, browser: browser() })).rejects.toThrow("n’ouvre aucune conversation");
  await expect(comeBack({ text: fresh, browser: browser() })).resolves.toMatchObject({ publicId: conversation.publicId });
});

test("where another conversation is open nothing is lost: one is told; an empty one gives way", async () => {
  const code = await giveCode(await talk());
  const busy = browser();
  const theirs = await talk(busy);
  await expect(comeBack({ text: code, browser: busy })).rejects.toThrow("Une autre conversation est ouverte ici.");
  expect((await conversationOf(busy))?.publicId).toBe(theirs.publicId);
  const empty = browser();
  await openConversation(empty, new Date());
  await expect(comeBack({ text: code, browser: empty })).resolves.toBeTruthy();
});

test("of two browsers with the same code at once, each ends in order: one of them has it", async () => {
  const conversation = await talk();
  const code = await giveCode(conversation);
  const [one, two] = [browser(), browser()];
  await Promise.all([comeBack({ text: code, browser: one }), comeBack({ text: code, browser: two })]);
  const holders = await Promise.all([one, two].map(name => conversationOf(name)));
  expect(holders.filter(Boolean).map(held => held!.publicId)).toEqual([conversation.publicId]);
});
