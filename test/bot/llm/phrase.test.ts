import { ask as answered } from "../../../src/bot/assistant/ask.ts";
import { say } from "../../../src/bot/chat/say.ts";
import { phrase } from "../../../src/bot/llm/phrase.ts";
import { label } from "../../../src/bot/llm/rephrase/rephrase.ts";
import { ChatMessage } from "../../../src/bot/routing/chatMessage.ts";
import { openConversation } from "../../../src/bot/routing/openConversation.ts";
import { adjustConfig } from "../../../src/config.ts";
import { aLyingModel } from "../../support/lyingModel.ts";
import { site } from "../../support/site.ts";
import { echo, givenTo } from "./fixtures.ts";

const here = site();
let model: Awaited<ReturnType<typeof aLyingModel>>;
beforeEach(async () => {
  model = await aLyingModel();
  // The first paragraph’s sentences the other way round: other words than the written ones, all of them true.
  model.says = asked => echo(asked).replace(/"text":"([^"]+?[.]) ([^"]+?)"/, "\"text\":\"$2 $1\"");
  adjustConfig({ OPENAI_BASE_URL: model.url, OPENAI_API_KEY: "clef-du-serveur", ASSISTANT_LLM_MODEL: "essai" });
});
afterEach(async () => {
  adjustConfig({ OPENAI_BASE_URL: undefined, ASSISTANT_LLM_MODEL: undefined });
  await model.close();
});

type Answer = { tier: string; text: string; citations: unknown[] };
const ask = async (question: string) => (await (await fetch(`${here.origin}/api/v1/assistant/ask`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question }) })).json()) as Answer;
const question = "le stage de 3e est-il obligatoire ?";

test("an answer is rephrased and says so, for programs and in the chat alike", async () => {
  const answer = await ask(question);
  expect([answer.tier, answer.text.endsWith(label), answer.citations.length > 0]).toEqual(["answer", true, true]);
  const conversation = await openConversation("llm", new Date());
  await say({ conversation, text: question, sendId: null });
  const told = await ChatMessage.find({ conversation: conversation._id, from: "bot" });
  expect(told.at(-1)!.text).toContain(label);
  expect(told.at(-1)!.sources.length).toBeGreaterThan(0);
  expect(model.asked).toHaveLength(2);
});

test.each([["danger", "j’ai envie de mourir"], ["stress", "je suis stressé, le stage de 3e est-il obligatoire ?"], ["nonsense", "quelle est la capitale de la mongolie"], ["a courtesy", "merci beaucoup"], ["a person asked for", "je veux parler à quelqu’un"], ["what the service says of itself", "est ce que tu es un robot"]])("%s is never sent to the model", async (_, text) => {
  expect((await ask(text)).text).not.toContain(label);
  expect(model.asked).toEqual([]);
});

test("a model that fails, lies or is not there leaves the written answer, at once", async () => {
  model.next = ["garbage"];
  const written = (await ask(question)).text;
  model.says = asked => JSON.stringify({ sentences: givenTo(asked).sources.map(({ n }) => ({ text: "Le stage est annulé.", cites: [n] })) });
  expect((await ask(question)).text).toBe(written);
  adjustConfig({ OPENAI_BASE_URL: undefined });
  expect((await ask(question)).text).toBe(written);
  expect([written.includes(label), model.asked.length]).toEqual([false, 2]);
});

test("the reader leaves, and the model is told to stop", async () => {
  model.next = ["stalls"];
  const gone = new AbortController();
  const answer = fetch(`${here.origin}/api/v1/assistant/ask`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question }), signal: gone.signal });
  while (!model.asked.length) await new Promise(resolve => setTimeout(resolve, 5));
  gone.abort();
  await expect(answer).rejects.toThrow("aborted");
  while (!model.left) await new Promise(resolve => setTimeout(resolve, 5));
});

test.each(["06 12 34 56 78", "+33 6 12 34 56 78", "lea.martin@lycee.example", "1 85 05 78 006 084 36", "0123456789A", "mon IBAN est FR7630006000011234567890189", "je m’appelle Léa Quentin", "FR76 3000 6000 0112 3456 7890 189"])("%s, written in a question, does not reach the model", async canary => {
  const at = new Date();
  await phrase(answered({ question, at }), `${question} Voici : ${canary}, merci.`, { at });
  expect(model.asked.length).toBe(1);
  expect(model.asked[0]!.raw).not.toContain(canary);
  expect(model.asked[0]!.raw.replace(/\D/g, "")).not.toContain(canary.replace(/\D/g, "") || "∅");
});
