import { articles } from "../../../src/bot/knowledge/article.ts";
import { everyBlock } from "../../../src/bot/knowledge/body.ts";
import { plain } from "../../../src/bot/knowledge/text/plain.ts";
import { answer } from "../../../src/bot/assistant/answer.ts";

const at = new Date("2026-11-24T11:00:00Z");

test("the base holds at least two hundred and twenty articles, each with its source, and no two of one name", () => {
  const all = articles();
  expect(all.length).toBeGreaterThanOrEqual(220);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { facts } of all) for (const { source } of facts) expect(source.url).toMatch(/^https:\/\//);
});

test("each mark in a text names a fact of its article, and each fact is used", () => {
  const wrong = articles().flatMap(article => {
    const { id, facts } = article;
    const used = new Set([...everyBlock(article).join(" ").matchAll(/\[(\d+)\]/g)].map(([, n]) => Number(n)));
    return [...used].some(n => !facts[n - 1]) || facts.some((_, n) => !used.has(n + 1)) ? [id] : [];
  });
  expect(wrong).toEqual([]);
});

test.each([
  ["je voudrai faire un stage de troisieme c obligatoir", "stage-troisieme"],
  ["comment on devient infirmiere", "ifsi-infirmier"],
  ["jai pas eu de place sur parcoursup je fais quoi", "parcoursup-refus"],
  ["jai quitté l'ecole et je sais pas comment revenir", "decrochage-revenir"],
  ["aide pour faire mon cv jai jamais bossé", "cv-jeune"],
])("« %s » leads to %s, typos or not", (question, id) => {
  const reply = answer({ question, at });
  expect([reply.entry?.id, ...reply.choices.map(choice => choice.id)]).toContain(id);
});

test.each(["quelle est la capitale de la mongolie", "qui va gagner le match ce soir", "recette de la tarte aux pommes"])("« %s » is no question for us, and is not answered as one", question => {
  expect(answer({ question, at }).tier).not.toBe("answer");
});

test("what comes after an article exists, and no question stands under two of them", () => {
  const ids = new Set(articles().map(({ id }) => id));
  expect(articles().flatMap(({ id, related }) => related.filter(one => !ids.has(one) || one === id).map(one => `${id} → ${one}`))).toEqual([]);
  const seen = new Map<string, string>();
  const twice = articles().flatMap(({ id, questions }) => questions.flatMap(question => {
    const before = seen.get(plain(question));
    seen.set(plain(question), id);
    return before ? [`${question} : ${before}, ${id}`] : [];
  }));
  expect(twice).toEqual([]);
});
