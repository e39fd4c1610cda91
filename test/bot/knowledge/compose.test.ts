import { readArticle } from "../../../src/bot/knowledge/article.ts";
import { compose } from "../../../src/bot/knowledge/compose.ts";

const at = new Date("2026-11-26T10:00:00Z");
const text = (body: string, more = "") => `---
id: essai
title: Un essai
audience: young, parent
territory: france
topic: apprentissage
depends: ageBand
next: Demande
reviewStatus: draft
questions:
${Array.from({ length: 15 }, (_, n) => `- question numéro ${n}`).join("\n")}
facts:
- says: Un fait qui dure.
  source: alternance
  checkedAt: 2026-11-01
- says: Un montant de l’an passé.
  source: code-travail
  checkedAt: 2026-11-01
  validUntil: 2026-08-31
${more}---
${body}`;
const article = readArticle(text("Pour tous. [1]\n\n## moins-16\nPas encore. [1]\n\n## 16-17, 18-25\nC’est possible. [1]"));

test.each([
  ["every case, under its name, to whoever cannot be asked back", {}, "Pour tous.\n\nMoins de 16 ans : Pas encore.\n\n16 ou 17 ans, De 18 à 25 ans : C’est possible."],
  ["what holds for everyone, before asking back", { unknownCase: "general" }, "Pour tous."],
  ["the case of somebody", { known: { ageBand: "18-25" } }, "Pour tous.\n\nC’est possible."],
  ["no case for a value that has none", { known: { ageBand: "30-plus" } }, "Pour tous."],
] as const)("an answer that depends on something is told: %s", (_, telling, told) => {
  expect(compose(article, at, telling).text).toBe(told);
});

test("a block on an expired fact is never told, in a case either, and it is said", () => {
  const old = readArticle(text("Pour tous. [1]\n\n## moins-16\nTu gagnes tant. [2]\n\n## 16-17\nTu gagnes plus. [1]"));
  const { text: told, citations } = compose(old, at, { known: { ageBand: "moins-16" } });
  expect(told).toBe("Pour tous.\n\nUne partie de cette réponse n’est plus à jour : je préfère ne pas la donner. Regarde la page officielle.");
  expect(citations).toHaveLength(1);
});

test.each([["a value that the slot lacks", "Oui. [1] [2]\n\n## centenaire\nNon. [1]"]])("a fault is named: %s", (_, body) => {
  expect(() => readArticle(text(body))).toThrow("section “centenaire” is no value of “ageBand”");
});
