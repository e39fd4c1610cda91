import { articles } from "../../../src/bot/knowledge/article.ts";
import { everyBlock } from "../../../src/bot/knowledge/body.ts";
import { answer } from "../../../src/bot/assistant/answer.ts";

const at = new Date("2026-11-24T11:00:00Z");

test("the first base holds at least forty articles, each with its source, and no two of one name", () => {
  const all = articles();
  expect(all.length).toBeGreaterThanOrEqual(40);
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
  ["comment on devient infirmiere", "metiers-sante"],
  ["jai pas eu de place sur parcoursup je fais quoi", "parcoursup-fonctionnement"],
  ["je suis parti du lycée et je veux reprendre", "decrochage-revenir"],
  ["aide pour faire mon cv jai jamais bossé", "cv-jeune"],
])("« %s » leads to %s, typos or not", (question, id) => {
  const reply = answer({ question, at });
  expect([reply.entry?.id, ...reply.choices.map(choice => choice.id)]).toContain(id);
});

test.each(["quelle est la capitale de la mongolie", "qui va gagner le match ce soir", "recette de la tarte aux pommes"])("« %s » is no question for us, and is not answered as one", question => {
  expect(answer({ question, at }).tier).not.toBe("answer");
});
