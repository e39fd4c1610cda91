import { knownFromHints, knownIn } from "../../../src/bot/understanding/knownFrom.ts";

test.each([
  ["j'ai 15 ans et je suis en 3e à Caen", { ageBand: "moins-16", level: "college", situation: "collegien", departement: "14" }],
  ["ma fille de 17 ans est en terminale", { ageBand: "16-17", level: "premiere-terminale", situation: "lyceen" }],
  ["J’ai quitté le lycée, j’ai 19 ans, je vis dans la Manche", { ageBand: "18-25", situation: "sans-solution", departement: "50" }],
  ["je suis au chômage, 42 ans", { situation: "demandeur-emploi" }],
  ["un bts c'est 2 ans d'études", {}],
  ["je veux devenir soudeur", {}],
])("« %s » says who asks", (message, known) => {
  expect(knownIn([message])).toEqual(known);
});

test("the last word counts over several messages", () => {
  expect(knownIn(["j'ai 15 ans", "non j'ai 16 ans en fait"])).toEqual({ ageBand: "16-17" });
});

test.each([
  [{ ageBand: "15-17", territory: "76", situation: "lyceen" }, { ageBand: "moins-16", departement: "76", situation: "lyceen" }],
  [{ ageBand: "18-25" }, { ageBand: "18-25" }],
  [{ ageBand: "moins-16", territory: "14118" }, { ageBand: "moins-16", departement: "14" }],
  [{ ageBand: "vieux", territory: "Mars", situation: "?" }, {}],
])("the hints of a program %j", (hints, known) => {
  expect(knownFromHints(hints)).toEqual(known);
});
