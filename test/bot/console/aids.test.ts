import { beforeAll, expect, test } from "@jest/globals";
import { longest } from "../../../src/bot/chat/words.ts";
import { queue } from "../../../src/bot/chat/queue.ts";
import { draftFrom } from "../../../src/bot/console/aids.ts";
import { takeConversation } from "../../../src/bot/console/takeConversation.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";
import { addMessage } from "../../../src/bot/routing/addMessage.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { type Person, personWith } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import { site } from "../../support/site.ts";

const here = site();
let sofia: Person;
beforeAll(async () => {
  sofia = await personWith("sofia@region.example", "Sofia Brière", "counsellor");
});

test("a counsellor reads who the person said they are and the nearest entries; one is written into the answer, with its sources", async () => {
  const at = new Date();
  const conversation = await openConversation("aids", at);
  for (const text of ["je suis en seconde dans la Manche", "le stage de seconde c'est obligatoire ?"]) await addMessage(conversation, { from: "person", who: "Toi", text }, ["bot"], at);
  await queue(conversation, at, false);
  const desk = await as(sofia, here.visitor());
  const room = `/conseil/${conversation.publicId}`;
  const before = await desk.get(room);
  expect(before.$("details").text()).toContain("En seconde, Au lycée, Manche");
  expect(before.$("details a").length).toBe(0);
  await takeConversation({ conversation, by: sofia });
  const link = (await desk.get(room)).$("details a").first();
  expect(link.text()).toContain("seconde");
  const draft = String((await desk.get(link.attr("href")!.split("#")[0]!)).$("textarea[name=text]").val());
  expect(draft).toMatch(/Sources : .*https:\/\//);
  expect((await desk.get(`${room}?fiche=nulle-part`)).$("textarea[name=text]").val()).toBe("");
});

test("every entry makes an answer that may be sent, and names its sources", () => {
  for (const { id } of articles()) {
    const draft = draftFrom(id, new Date());
    expect([id, draft.length > 60, draft.length <= longest, draft.includes("Sources : ")]).toEqual([id, true, true, true]);
  }
});
