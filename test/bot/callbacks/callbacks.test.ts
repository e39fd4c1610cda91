import { beforeAll, expect, test } from "@jest/globals";
import mongoose from "mongoose";
import { askCallback } from "../../../src/bot/callbacks/askCallback.ts";
import { Callback, mostTries } from "../../../src/bot/callbacks/callback.ts";
import { openContact } from "../../../src/bot/callbacks/contact.ts";
import { hiddenPhone } from "../../../src/bot/callbacks/hiddenPhone.ts";
import { reached, unreached } from "../../../src/bot/callbacks/settleCallback.ts";
import { eraseConversation } from "../../../src/bot/chat/eraseConversation.ts";
import { queue } from "../../../src/bot/chat/queue.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";

const here = site();
let sofia: Person;
let marc: Person;
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
  marc = await personWith("marc@region.example", "Marc Hamel", "counsellor");
});
let n = 0;
const talk = () => openConversation(`callback-${n++}`, new Date());
const asked = async () => {
  const { _id } = await talk();
  return askCallback({ conversation: _id, name: "Lina", phone: "06 39 98 00 01", when: "evening" });
};

test("a young person leaves a number; the counsellor reads it, calls, and it is forgotten", async () => {
  const lina = here.visitor();
  await lina.get("/chat/rappel");
  const planned = await lina.submit({ phone: "0639980002", name: "Lina", when: "morning" }, "/chat/rappel");
  expect(planned.$("h1").text()).toBe("Ton rappel est prévu");
  expect(planned.$("main").text()).not.toContain("98 00 02");
  const desk = await as(sofia, here.visitor());
  const list = await desk.get("/conseil/rappels");
  expect(list.$(".card h2").first().text()).toBe("Lina");
  expect(list.$(".card a[href^='tel:']").first().attr("href")).toBe("tel:+33639980002");
  await desk.submit({}, list.$("form[action$='/joint']").attr("action"));
  const settled = await Callback.findOne({ outcome: "reached" }).orFail();
  expect([settled.contact, settled.by?.equals(sofia._id)]).toEqual([null, true]);
  expect((await desk.get("/conseil/rappels")).$("main").html()).not.toContain("+33639980002");
});

test("wrong inputs get a sentence at the field, keep what was typed, and store nothing", async () => {
  const lina = here.visitor();
  await lina.get("/chat/rappel");
  const before = await Callback.countDocuments();
  const refused = await lina.submit({ phone: "06 12", name: "Léa" }, "/chat/rappel");
  expect(refused.status).toBe(422);
  expect(refused.$("#phone").attr("aria-invalid")).toBe("true");
  expect(refused.$("#phone").val()).toBe("06 12");
  expect(refused.$("main").text()).toContain("Choisis un moment.");
  expect(await Callback.countDocuments()).toBe(before);
});

test("the number is in no collection in clear, and a second call for a conversation is refused", async () => {
  const call = await asked();
  expect(openContact(call.contact!)).toEqual({ name: "Lina", phone: "+33639980001" });
  for (const { name } of await mongoose.connection.db!.listCollections().toArray()) {
    const all = JSON.stringify(await mongoose.connection.db!.collection(name).find().toArray());
    expect([name, all.includes("639980001")]).toEqual([name, false]);
  }
  await expect(askCallback({ conversation: call.conversation, name: "", phone: "0639980003", when: "noon" })).rejects.toThrow("déjà prévu");
  expect(hiddenPhone("+33639980001")).toBe("06 ·· ·· ·· 01".replaceAll(" ", "\u00a0"));
});

test("whoever waited in the queue waits there no longer", async () => {
  const conversation = await talk();
  await queue(conversation, new Date(), false);
  await askCallback({ conversation: conversation._id, name: "", phone: "0639980004", when: "noon" });
  expect((await Conversation.findById(conversation._id))?.owner).toBe("bot");
});

test("of two counsellors at once, one settles it and the other is told", async () => {
  const callback = await asked();
  const both = await Promise.allSettled([reached({ callback, by: sofia }), reached({ callback, by: marc })]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("without an answer it is tried again, given up after the last try, its number forgotten", async () => {
  const callback = await asked();
  for (let tried = 0; tried < mostTries; tried++) await unreached({ callback, by: sofia });
  expect(await Callback.findById(callback._id)).toMatchObject({ status: "settled", outcome: "unreached", contact: null, tries: mostTries });
  await expect(unreached({ callback, by: sofia })).rejects.toThrow("déjà fait");
});

test("who erases the conversation takes the number with it", async () => {
  const callback = await asked();
  await eraseConversation(await Conversation.findById(callback.conversation).orFail());
  expect(await Callback.exists({ _id: callback._id })).toBeNull();
});

test("nobody but counsellors reads the calls", async () => {
  expect((await here.visitor().get("/conseil/rappels")).url).toContain("/connexion");
});
