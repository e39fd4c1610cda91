import { evaluate } from "../../../src/bot/evaluation/evaluate.ts";
import { judge } from "../../../src/bot/evaluation/judge.ts";
import { noisy } from "../../../src/bot/evaluation/noise.ts";
import { readCases } from "../../../src/bot/evaluation/readCases.ts";
import { wilson } from "../../../src/bot/evaluation/wilson.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";

const at = new Date("2026-11-26T10:00:00Z");
const line = (question: string, expect: unknown, topic = "essai") => JSON.stringify({ question, expect, topic });
const [first, second] = articles();

// Newcombe (1998), table of the Wilson interval: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
test.each([[81, 263, 0.2553, 0.3662], [15, 148, 0.0624, 0.1605], [0, 20, 0, 0.1611], [1, 29, 0.0061, 0.1718]])("%d of %d lies between %f and %f", (hits, of, low, high) => {
  const found = wilson(hits, of);
  expect([found.low, found.high].map(share => Math.round(share * 1e4) / 1e4)).toEqual([low, high]);
});

test("each measure counts what it says", () => {
  const cases = readCases([line(first!.questions[0]!, [first!.id]), line(first!.questions[1]!, [second!.id]), line("combien de temps cuire un œuf à la coque", "out-of-scope"), line("j’ai envie de mourir", "safety:T1"), line("je veux voir les avions", "safety:T1")].join("\n"));
  const figures = evaluate(judge(cases, at));
  const counted = Object.fromEntries(Object.entries(figures).map(([name, { hits, of }]) => [name, [hits, of]]));
  expect(counted).toMatchObject({ hit1: [1, 2], precision: [1, 2], coverage: [2, 2], resolved: [1, 2], falseAnswers: [0, 1], distress: [1, 2], falseAlarms: [0, 3] });
  expect([figures.baselineHit1.of, figures.miniSearchHit1.of]).toEqual([2, 2]);
});

test.each([
  ["{", "Ligne 1 : ce n’est pas du JSON."],
  [line("", "out-of-scope"), "Ligne 1 : « question » est attendue."],
  [`${line("a", "out-of-scope")}\n${line("b", ["n-existe-pas"])}`, "Ligne 2 : l’entrée \"n-existe-pas\" n’existe pas."],
  [line("a", "safety:T9"), "Ligne 1 : « expect » dit des entrées, « out-of-scope » ou « safety:T1 »."],
])("a bad line is named: %s", (text, fault) => {
  expect(() => readCases(text)).toThrow(fault);
});

test("slips are drawn from the seed, keep first letters and leave short words", () => {
  const typed = noisy("où trouver un employeur pour mon apprentissage de boulangère", "7");
  expect(typed).toBe(noisy("où trouver un employeur pour mon apprentissage de boulangère", "7"));
  expect(typed).not.toMatch(/[éèêùà]/);
  expect(typed.split(" ").map(word => word[0])).toEqual(["o", "t", "u", "e", "p", "m", "a", "d", "b"]);
  expect(typed).not.toBe("ou trouver un employeur pour mon apprentissage de boulangere");
});
