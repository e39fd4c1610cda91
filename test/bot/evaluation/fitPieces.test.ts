import { expect, test } from "@jest/globals";
import { fitPieces } from "../../../src/bot/evaluation/fit/fitPieces.ts";
import { pieceIndex } from "../../../src/bot/knowledge/search/pieces.ts";

/** Two entries that share « combien coute »; what tells them apart is what it costs. */
const questions = [
  ["combien coute une chambre en internat", "combien coute l internat", "tarif de l internat", "payer l internat"],
  ["combien coute le permis de conduire", "combien coute le permis", "tarif du permis", "payer son permis"],
];

test("a piece that tells entries apart weighs more than one they share, and the same questions teach the same", () => {
  const learnt = fitPieces(questions);
  expect(fitPieces(questions)).toEqual(learnt);
  expect(learnt["inter"]).toBeGreaterThan(learnt["combi"]!);
  expect(learnt["permi"]).toBeGreaterThan(learnt["coute"]!);
});

test("with what was learnt a question finds its entry, and nothing is found for pieces that no entry has", () => {
  const near = pieceIndex(questions, new Map(Object.entries(fitPieces(questions))));
  const [boarding, licence] = near("c combien linternat");
  expect(boarding).toBeGreaterThan(licence!);
  expect([...near("zzz")]).toEqual([0, 0]);
});

test("an entry written since the weights were learnt is weighed by rarity", () => {
  const near = pieceIndex([...questions, ["où trouver un vélo", "vélo pas cher"]], new Map(Object.entries(fitPieces(questions))));
  expect([...near("un vélo")].indexOf(Math.max(...near("un vélo")))).toBe(2);
});
