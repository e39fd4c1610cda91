import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../src/commands/run.ts";
import { loadHighs } from "../../../bench/world/referee.ts";
import { matchPlainly } from "../../../src/crm/matching/solve/matchPlainly.ts";

const folder = mkdtempSync(join(tmpdir(), "match-"));
const [input, output] = [join(folder, "in.json"), join(folder, "out.json")];

/** Runs the command as a shell does: its exit code and what it said. */
async function match(file: unknown) {
  writeFileSync(input, typeof file === "string" ? file : JSON.stringify(file));
  const said: string[] = [];
  const kept = console.error;
  console.error = (words: string) => void said.push(words);
  process.exitCode = 0;
  try {
    await run(["node", "passerelle", "match", input, "--out", output]);
  } finally {
    console.error = kept;
  }
  const code = process.exitCode;
  process.exitCode = 0;
  return { code, said };
}

const requests = [{ id: "r1", need: 1 }, { id: "r2", need: 2 }];
const ambassadors = [{ id: "a1", capacity: 1 }, { id: "a2", capacity: 2 }];

test("the example of the contract, with an edge said twice and a request filled in part", async () => {
  expect(await match({ requests: [{ id: "r1", need: 1 }], ambassadors: [{ id: "a1", capacity: 2 }], edges: [["r1", "a1", 12], ["r1", "a1", 87]] })).toEqual({ code: 0, said: [] });
  expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ assignments: [["r1", "a1"]], objective: 87, filled: 1 });
  await match({ requests, ambassadors, edges: [["r1", "a1", 5], ["r2", "a1", 9], ["r2", "a2", 0]] });
  // 9 for r2 and nothing for r1, or 5 for r1: then the pair worth nothing is taken too, as more are served.
  expect(JSON.parse(readFileSync(output, "utf8"))).toMatchObject({ assignments: [["r2", "a1"], ["r2", "a2"]], objective: 9, filled: 1 });
});

test.each<[string, unknown, string]>([
  ["no JSON", "{", "n’est pas du JSON"],
  ["no list", { requests: {}, ambassadors, edges: [] }, "« requests » : une liste est attendue."],
  ["an id twice", { requests: [requests[0], requests[0]], ambassadors, edges: [] }, 'requests[1] : l’id "r1" y est déjà.'],
  ["an id that is a number", { requests: [{ id: 1, need: 1 }], ambassadors, edges: [] }, "requests[0] : un « id » est attendu."],
  ["half a place", { requests, ambassadors: [{ id: "a1", capacity: 1.5 }], edges: [] }, "ambassadors[0] : « capacity » doit être un entier"],
  ["a request that is not there", { requests, ambassadors, edges: [["r1", "a1", 1], ["r9", "a1", 1]] }, 'edges[1] : la demande "r9" n’existe pas.'],
  ["an inherited name", { requests, ambassadors, edges: [["r1", "toString", 1]] }, 'edges[0] : l’ambassadeur "toString" n’existe pas.'],
  ["a score below nought", { requests, ambassadors, edges: [["r1", "a1", -1]] }, "edges[0] : le score -1 n’est pas un entier de 0"],
  ["two values", { requests, ambassadors, edges: [["r1", "a1"]] }, "edges[0] : trois valeurs sont attendues"],
])("a bad file (%s) is refused by naming the entry, exit 1, and nothing is written", async (_, file, sentence) => {
  if (existsSync(output)) writeFileSync(output, "before");
  const { code, said } = await match(file);
  expect([code, said]).toEqual([1, [expect.stringContaining(sentence)]]);
  expect(said[0]!.split("\n")).toHaveLength(1);
  expect(existsSync(output) && readFileSync(output, "utf8") !== "before").toBe(false);
});

test("what is printed is the most possible, by the referee; twice the same; every pair asked, none twice", async () => {
  let seed = 11;
  const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
  const file = { requests: Array.from({ length: 80 }, (_, i) => ({ id: `r${i}`, need: 1 + below(3) })), ambassadors: Array.from({ length: 50 }, (_, i) => ({ id: `a${i}`, capacity: below(4) })), edges: Array.from({ length: 900 }, () => [`r${below(80)}`, `a${below(50)}`, below(100)]) };
  const [first, again] = [matchPlainly(file), matchPlainly(file)];
  expect(first.assignments).toEqual(again.assignments);
  const best = new Map<string, number>();
  for (const [r, a, score] of file.edges) best.set(`${r} ${a}`, Math.max(Number(score), best.get(`${r} ${a}`) ?? 0));
  const pairs = first.assignments.map(pair => pair.join(" "));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs.reduce((sum, pair) => sum + best.get(pair)!, 0)).toBe(first.objective);
  const edges = [...best];
  const sums = (who: number, id: string) => edges.flatMap(([pair], e) => (pair.split(" ")[who] === id ? [`x${e}`] : []));
  const rows = [...file.requests.map(({ id, need }) => [sums(0, id), need] as const), ...file.ambassadors.map(({ id, capacity }) => [sums(1, id), capacity] as const)].filter(([terms]) => terms.length);
  const lines = (terms: string[]) => terms.map((term, i) => (i && i % 20 === 0 ? `\n ${term}` : term)).join(" + ");
  const model = `Maximize\n obj: ${lines(edges.map(([, score], e) => `${score} x${e}`))}\nSubject To\n${rows.map(([terms, most], i) => ` c${i}: ${lines(terms)} <= ${most}`).join("\n")}\nBounds\n${edges.map((_, e) => ` 0 <= x${e} <= 1`).join("\n")}\nEnd\n`;
  const { ObjectiveValue } = (await loadHighs()).solve(model);
  expect(first.objective).toBe(Math.round(ObjectiveValue));
});
