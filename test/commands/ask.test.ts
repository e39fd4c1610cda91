import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { articles } from "../../src/bot/knowledge/article.ts";
import { passerelle } from "./passerelle.ts";

const [first] = articles();
const line = (question: string, expect: unknown, topic = "essai") => JSON.stringify({ question, expect, topic });

test("the commands print one JSON line a question, in order, and the measures beside the baseline", () => {
  const folder = mkdtempSync(join(tmpdir(), "evaluation-"));
  writeFileSync(join(folder, "q.jsonl"), `${JSON.stringify({ question: "bonjour" })}\n\n${JSON.stringify({ question: first!.questions[0]! })}\n`);
  writeFileSync(join(folder, "e.jsonl"), `${line(first!.questions[0]!, [first!.id])}\n`);
  const run = (...args: string[]) => passerelle(args).stdout;
  const lines = run("ask", "--file", join(folder, "q.jsonl"), "--json").trim().split("\n").map(one => JSON.parse(one) as { tier: string; entry: { id: string } | null });
  expect([lines.length, lines[1]!.tier, lines[1]!.entry!.id]).toEqual([2, "answer", first!.id]);
  const measured = JSON.parse(run("evaluate", join(folder, "e.jsonl"), "--json")) as { all: { hit1: { hits: number } }; byTopic: object };
  expect([measured.all.hit1.hits, Object.keys(measured.byTopic)]).toEqual([1, ["essai"]]);
  expect(run("evaluate", join(folder, "e.jsonl"))).toContain("BM25 simple, hit@1");
});

test("a question or a file, not both nor neither; a bad file says which line", () => {
  const folder = mkdtempSync(join(tmpdir(), "evaluation-"));
  writeFileSync(join(folder, "bad.jsonl"), `${JSON.stringify({ question: "bonjour" })}\n{`);
  for (const args of [["ask"], ["ask", "bonjour", "--file", "x"]]) expect(passerelle(args)).toMatchObject({ status: 1, stderr: expect.stringContaining("l’un des deux") });
  expect(passerelle(["ask", "--file", join(folder, "bad.jsonl"), "--json"])).toMatchObject({ status: 1, stderr: expect.stringContaining("ligne 2") });
  expect(passerelle(["ask", "je suis en 3e, quel stage ?"]).stdout.length).toBeGreaterThan(20);
});
