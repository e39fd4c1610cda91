import { sourcesOf } from "../../../src/bot/llm/rephrase/sourcesOf.ts";
import { weave } from "../../../src/bot/llm/rephrase/weave.ts";
import { apart, brokenBy } from "../../../src/bot/llm/verify/verify.ts";
import { figures } from "../../../src/bot/llm/verify/figures.ts";
import { articleOf, at, draws, honest, replyOf } from "./fixtures.ts";
import { lies } from "./lies.ts";

const sourcesFor = (id: string) => {
  const article = articleOf(id);
  return { article, sources: sourcesOf(replyOf(article), article, at).sources };
};
const share = (all: boolean[]) => all.filter(Boolean).length / all.length;

test.each([["written beside the verifier", false], ["written once it was finished", true]])("nine honest sentences in ten are kept, and nine answers in ten: those %s", (_, heldOut) => {
  const of = honest.filter(one => one.heldOut === heldOut);
  const kept = of.flatMap(({ article: id, sentences }) => {
    const { article, sources } = sourcesFor(id);
    return sentences.flatMap(apart).map(sentence => brokenBy(sentence, sources, article.title) === null);
  });
  const woven = of.map(({ article: id, sentences }) => {
    const { article, sources } = sourcesFor(id);
    return weave(sentences, sources, article.title) !== null;
  });
  expect(share(kept)).toBeGreaterThanOrEqual(0.9);
  expect(share(woven)).toBeGreaterThanOrEqual(0.9);
});

test.each(Object.keys(lies))("of %s, told in the place of each honest sentence, nothing is kept", kind => {
  const draw = draws(kind);
  let tried = 0;
  const kept = honest.flatMap(({ article: id, sentences }) => {
    const { article, sources } = sourcesFor(id);
    const truths = new Set(sentences.flatMap(apart).map(({ text }) => text));
    return sentences.flatMap(apart).flatMap(sentence => {
      const lie = lies[kind]!(sentence, draw);
      tried += lie ? 1 : 0;
      const cited = lie && lie.cites.join() === sentence.cites.join();
      return (lie ? apart(lie) : []).filter(part => !(cited && truths.has(part.text)) && !brokenBy(part, sources, article.title)).map(({ text }) => text);
    });
  });
  expect(tried).toBeGreaterThan(0);
  expect(kept).toEqual([]);
});

test.each([
  ["pas plus de 7 heures par jour", [{ value: "7", unit: "heure", rate: "jour", bound: "most" }]],
  ["quatre-vingt-douze euros", [{ value: "92", unit: "euro", rate: "", bound: "" }]],
  ["de 14 à 16 ans", [{ value: "14", unit: "an", rate: "", bound: "" }, { value: "16", unit: "an", rate: "", bound: "" }]],
  ["dès 1 200 € au moins", [{ value: "1200", unit: "euro", rate: "", bound: "least" }]],
  ["en troisième, moins de quinze jours", [{ value: "3", unit: "rang", rate: "", bound: "" }, { value: "15", unit: "jour", rate: "", bound: "under" }]],
  ["les 45 premiers jours", [{ value: "45", unit: "jour", rate: "", bound: "" }]],
  ["un an, deux cent mille fois", [{ value: "1", unit: "an", rate: "", bound: "" }, { value: "200000", unit: "", rate: "", bound: "" }]],
])("« %s » is read with what it counts", (text, expected) => {
  expect(figures(text)).toMatchObject(expected);
});

test("an answer that leaves out what the first paragraph tells is given up; another paragraph is told as written", () => {
  const { article, sources } = sourcesFor("stage-troisieme");
  const { sentences } = honest.find(one => one.article === "stage-troisieme")!;
  expect(weave(sentences.filter(({ cites }) => cites[0] !== 1), sources, article.title)).toBeNull();
  expect(weave(sentences.slice(1), sources, article.title)).toBeNull();
  const short = weave(sentences.filter(({ text }) => !text.includes("payé")), sources, article.title);
  expect([short?.[0] === sources[0]!.text, short?.[2] === sources[2]!.text]).toEqual([false, true]);
});
