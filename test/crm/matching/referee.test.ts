import { highsModel } from "../../../bench/world/highsModel.ts";
import { loadHighs } from "../../../bench/world/referee.ts";
import { aTerm } from "../../../bench/world/terms.ts";
import { certify } from "../../../src/crm/matching/solve/certificate.ts";
import { solve } from "../../../src/crm/matching/solve/solver.ts";

test.each([
  ["plenty", { requests: 200, ambassadors: 400 }, { bonus: 2000, load: 60 }, 1],
  ["scarce", { requests: 400, ambassadors: 60 }, { bonus: 2000, load: 60 }, 1],
  ["several places a request", { requests: 200, ambassadors: 150 }, { bonus: 500, load: 30 }, 3],
  ["plain scores", { requests: 300, ambassadors: 200 }, { bonus: 0, load: 0 }, 2],
])("HiGHS, as a linear program, finds the same worth: %s", async (_, size, weights, need) => {
  const highs = await loadHighs();
  for (const seed of [1, 2, 3]) {
    const term = aTerm({ ...size, seed });
    const problem = { ...term, ...weights, need: term.need.map((_, r) => 1 + (r % need)) };
    const { objective, bound, broken } = certify(problem, solve(problem));
    const { Status, ObjectiveValue } = highs.solve(highsModel(problem));
    expect([Status, Math.round(ObjectiveValue), bound, broken]).toEqual(["Optimal", objective, objective, 0]);
  }
}, 120_000);
