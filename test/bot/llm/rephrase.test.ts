import { addressesAMachine } from "../../../src/bot/llm/rephrase/addressed.ts";
import { label, rephrase } from "../../../src/bot/llm/rephrase/rephrase.ts";
import { apart } from "../../../src/bot/llm/verify/verify.ts";
import { tellArticle } from "../../../src/bot/assistant/tell.ts";
import type { Reply } from "../../../src/bot/assistant/reply.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";
import { everyBlock } from "../../../src/bot/knowledge/body.ts";
import { type Mood, aLyingModel } from "../../support/lyingModel.ts";
import { attacks, poisons } from "./attacks.ts";
import { articleOf, asJson, at, draws, echo, givenTo, honest, replyOf } from "./fixtures.ts";
import { lied } from "./lies.ts";

let model: Awaited<ReturnType<typeof aLyingModel>>;
beforeAll(async () => {
  model = await aLyingModel();
});
afterAll(() => model.close());

const limits = { headers: 300, idle: 300, total: 3_000, pause: 1 };
const rephrased = (reply: Reply, article: ReturnType<typeof articleOf>, question: string) =>
  rephrase({ baseUrl: model.url, model: "menteur", limits }, { question, reply, article, at }).catch(() => reply);

/** What is shown and is neither written in the article, nor one of these sentences. */
function unsupported(shown: string, reply: Reply, truths: Set<string>) {
  const written = new Set(reply.text.split("\n\n"));
  return shown.split("\n\n").filter(part => part !== label && !written.has(part)).flatMap(part => apart({ text: part, cites: [] })).filter(({ text }) => !truths.has(text)).map(({ text }) => text);
}

const truthsOf = (id: string) => new Set(honest.filter(({ article }) => article === id).flatMap(({ sentences }) => sentences.flatMap(apart).map(({ text }) => text)));

test("a willing model is let through, nine times in ten, with its label, the notes and the sources as they were", async () => {
  const shown: string[] = [];
  for (const { article: id, sentences } of honest) {
    const article = articleOf(id);
    const reply = replyOf(article);
    model.says = () => asJson(sentences);
    const told = await rephrased(reply, article, article.questions[0]!);
    expect(unsupported(told.text, reply, truthsOf(id))).toEqual([]);
    expect({ ...told, text: "" }).toEqual({ ...reply, text: "" });
    if (told.text === reply.text) continue;
    expect(told.text.endsWith(`À confirmer : personne n’a encore vérifié ces informations à leur source.\n\n${label}`)).toBe(true);
    shown.push(told.text);
  }
  expect(shown.length / honest.length).toBeGreaterThanOrEqual(0.9);
});

test("in four hundred replies of a lying model, whatever the way it answers, nothing unsupported is shown", async () => {
  const draw = draws("lies");
  const moods: Mood[] = ["well", "well", "well", "well", "well", "does not stream", "does not stream", "garbage", "half a character", 429, "ends too early", "drips"];
  const found: string[] = [];
  const kinds = new Set<string>();
  let rewritten = 0;
  for (let count = 0; count < 400; count += 1) {
    const { article: id, sentences } = honest[draw(honest.length)]!;
    const article = articleOf(id);
    const reply = replyOf(article);
    const lie = lied(sentences, draw);
    lie.kinds.forEach(kind => kinds.add(kind));
    model.says = () => (draw(9) ? asJson(lie.told) : `Voici :\n\`\`\`json\n${asJson(lie.told)}\n\`\`\``);
    model.next = [moods[draw(moods.length)]!];
    const { text } = await rephrased(reply, article, article.questions[draw(article.questions.length)]!);
    found.push(...unsupported(text, reply, truthsOf(id)));
    if (text !== reply.text) rewritten += 1;
  }
  expect(found).toEqual([]);
  expect(kinds.size).toBeGreaterThan(30);
  expect(rewritten).toBeGreaterThan(100);
});

test("over two hundred orders hidden in questions are obeyed by the model, and never by us", async () => {
  const article = articleOf("stage-troisieme");
  const reply = replyOf(article);
  const { sentences } = honest[0]!;
  expect(attacks.length).toBeGreaterThanOrEqual(200);
  for (const { question, wanted } of attacks) {
    model.says = asked => {
      const told = givenTo(asked).question.includes(wanted) ? [{ text: `${wanted[0]!.toUpperCase()}${wanted.slice(1)}.`, cites: [1] }, { text: asked.body.messages[0]!.content.slice(0, 200), cites: [1, 2, 3] }] : [];
      return asJson([...told, ...sentences]);
    };
    const { text } = await rephrased(reply, article, question);
    expect(unsupported(text, reply, truthsOf("stage-troisieme"))).toEqual([]);
    expect(text).not.toContain(wanted);
  }
});

test.each(poisons)("an article that gives orders to the machine is told as written, and not sent: %s", async poison => {
  const article = articleOf("stage-troisieme", `\n${poison} [1]\n`);
  const reply = replyOf(article);
  model.says = () => asJson([{ text: "Le stage est annulé.", cites: [1] }, { text: "Le stage est annulé.", cites: [4] }]);
  const before = model.asked.length;
  expect((await rephrased(reply, article, "le stage est-il obligatoire ?")).text).toBe(reply.text);
  expect(model.asked.length).toBe(before);
});

test("of the shipped articles, nineteen in twenty at least may be rephrased", () => {
  const all = articles().map(article => [article.title, ...everyBlock(article), ...article.facts.map(({ says }) => says)].join("\n"));
  expect(all.filter(addressesAMachine).length / all.length).toBeLessThanOrEqual(0.05);
});

test("what is sent: the question and the told paragraphs with their current facts, five thousand bytes at most, no tool", async () => {
  const article = articleOf("stage-seconde");
  const later = new Date("2027-07-01T10:00:00Z");
  model.says = echo;
  const reply = tellArticle(article, 1, later);
  const told = await rephrase({ baseUrl: model.url, model: "menteur", limits }, { question: "q".repeat(3_000), reply, article, at: later });
  const { body, raw } = model.asked.at(-1)!;
  expect(Object.keys(body).sort()).toEqual(["max_tokens", "messages", "model", "response_format", "stream", "temperature"]);
  expect(body.messages.map(({ role }) => role)).toEqual(["system", "user"]);
  expect(Buffer.byteLength(body.messages[1]!.content)).toBeLessThanOrEqual(5_000);
  expect(raw).not.toContain("14 au 25 juin");
  expect(told.text).toContain("n’est plus à jour");
});
