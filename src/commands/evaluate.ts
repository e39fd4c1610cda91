import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type Figures, evaluate, judge } from "../bot/evaluation/evaluate.ts";
import { readCases } from "../bot/evaluation/readCases.ts";

const labels: Record<keyof Figures, string> = { hit1: "hit@1", hit3: "hit@3", precision: "précision des réponses", coverage: "couverture", falseAnswers: "réponses hors sujet", distress: "rappel de la détresse", baselineHit1: "BM25 simple, hit@1", baselineHit3: "BM25 simple, hit@3" };

export const evaluateCommand = (program: Command) =>
  program
    .command("evaluate")
    .argument("<file>")
    .description("how the assistant does on the questions of a file (contract.md), with 95 % intervals, per topic, beside a plain BM25")
    .option("--json", "as JSON")
    .action((file: string, { json }: { json?: true }) => {
      const cases = readCases(readFileSync(file, "utf8"));
      const topics = [...new Set(cases.map(({ topic }) => topic).filter(Boolean))].sort();
      const judged = judge(cases, new Date());
      const figures = { all: evaluate(judged), byTopic: Object.fromEntries(topics.map(topic => [topic, evaluate(judged.filter(one => one.topic === topic))])) };
      if (json) return void console.log(JSON.stringify(figures));
      print(`Toutes les questions (${cases.length})`, figures.all);
      for (const [topic, told] of Object.entries(figures.byTopic)) print(topic, told);
    });

function print(title: string, figures: Figures) {
  console.log(`\n${title}`);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const [name, { hits, of, share, low, high }] of Object.entries(figures)) if (of) console.log(`  ${labels[name as keyof Figures].padEnd(26)} ${percent(share).padStart(8)}  [${percent(low)} – ${percent(high)}]  ${hits}/${of}`);
}
