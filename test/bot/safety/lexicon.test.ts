import { articles } from "../../../src/bot/knowledge/article.ts";
import { noisy } from "../../../src/bot/evaluation/noise.ts";
import { assess } from "../../../src/bot/safety/assess.ts";
import { professions } from "../../../src/crm/explorer/professions.ts";
import { sentences } from "./sentences.ts";

// The net is fitted on these very sentences: they guard against what a change would lose, and measure nothing else.
const noon = new Date("2026-11-24T11:00:00Z");
const tierOf = (sentence: string) => assess([sentence], noon)?.tier ?? null;
const alarming = (sentence: string) => ["T1", "T2"].includes(tierOf(sentence) ?? "");
/** What is not as it should be, when it is more than the share allowed. */
const beyond = (wrong: string[], of: number, share: number) => (wrong.length / of > share ? wrong : []);
const typed = (list: string[]) => list.map((sentence, at) => noisy(sentence, `safety/${at}`));

test("what is said in so many words calls for a person: 99 in 100 of our development sentences", () => {
  const said = sentences("explicit");
  expect(beyond(said.filter(sentence => tierOf(sentence) !== "T1"), said.length, 0.01)).toEqual([]);
});

test("what is said between the lines is asked about, or more: 95 in 100", () => {
  const said = sentences("veiled");
  expect(beyond(said.filter(sentence => !alarming(sentence)), said.length, 0.05)).toEqual([]);
});

test("worry about somebody else is heard: 95 in 100", () => {
  const said = sentences("others");
  expect(beyond(said.filter(sentence => !alarming(sentence)), said.length, 0.05)).toEqual([]);
});

test("hyperboles, trades, books and accidents raise no alarm: 98 in 100", () => {
  const said = sentences("harmless");
  expect(beyond(said.filter(alarming), said.length, 0.02)).toEqual([]);
});

test("typed in a hurry, nine in ten are still heard, and what is harmless stays so", () => {
  const [heard, calm] = [typed([...sentences("explicit"), ...sentences("others")]), typed(sentences("harmless"))];
  expect(beyond(heard.filter(sentence => !alarming(sentence)), heard.length, 0.1)).toEqual([]);
  expect(beyond(calm.filter(alarming), calm.length, 0.02)).toEqual([]);
});

/** Whose own questions are calls for help. */
const callsForHelp = ["numeros-aide", "sexisme-stage-formation", "harcelement-scolaire", "apprentissage-probleme", "stage-probleme", "phobie-scolaire", "enceinte-scolarite", "missions-locales-sante-logement", "absent-souvent", "anonymat-mineurs", "mineur-isole", "arnaques-offres"];

test("the questions of the knowledge base, and every trade with its story, raise none: 3 in 1,000 at most", () => {
  const asked = articles().filter(({ id }) => !callsForHelp.includes(id)).flatMap(({ title, questions }) => [title, ...questions]);
  const trades = professions().flatMap(trade => [trade.title, `comment devenir ${trade.title}`, `je veux être ${trade.title}`]);
  const all = [...asked, ...trades];
  expect(beyond(all.filter(alarming), all.length, 0.003)).toEqual([]);
});
