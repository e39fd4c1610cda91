import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { type Figures, type Measure, evaluate } from "../bot/evaluation/evaluate.ts";
import { type Judged, judge } from "../bot/evaluation/judge.ts";
import { noisy } from "../bot/evaluation/noise.ts";
import { readCases } from "../bot/evaluation/readCases.ts";

const labels: Record<Measure, string> = {
  hit1: "hit@1",
  hit3: "hit@3",
  precision: "précision des réponses",
  coverage: "couverture",
  resolved: "résolu, un choix au plus",
  choices: "sujets proposés",
  falseAnswers: "réponses hors sujet",
  distress: "rappel de la détresse",
  falseAlarms: "fausses alarmes",
  baselineHit1: "BM25 simple, hit@1",
  baselineHit3: "BM25 simple, hit@3",
  miniSearchHit1: "MiniSearch, hit@1",
  miniSearchHit3: "MiniSearch, hit@3",
};

type Options = { json?: true; misses?: true; noise?: string };

export const evaluateCommand = (program: Command) =>
  program
    .command("evaluate")
    .argument("<file>")
    .description("how the assistant does on the questions of a file (contract.md), with 95 % intervals, per topic, beside a plain BM25 and MiniSearch")
    .option("--json", "as JSON")
    .option("--misses", "and what went wrong, a line each")
    .option("--noise <seed>", "with typing slips drawn from this seed: letters swapped, missing or doubled, no accents")
    .action((file: string, { json, misses, noise }: Options) => {
      const read = readCases(readFileSync(file, "utf8"));
      const cases = noise === undefined ? read : read.map((one, at) => ({ ...one, question: noisy(one.question, `${noise}/${at}`) }));
      const judged = judge(cases, new Date());
      const figures = { all: evaluate(judged), bySet: by(judged, "set"), byTopic: by(judged, "topic") };
      if (json) return void console.log(JSON.stringify(figures));
      print(`Toutes les questions (${cases.length})`, figures.all);
      for (const [name, told] of Object.entries({ ...figures.bySet, ...figures.byTopic })) print(name, told);
      if (misses) judged.map(miss).filter(Boolean).forEach(line => console.log(line));
    });

function by(judged: readonly Judged[], of: "set" | "topic") {
  const names = [...new Set(judged.map(one => one[of]).filter(Boolean))].sort();
  return Object.fromEntries(names.map(name => [name, evaluate(judged.filter(one => one[of] === name))]));
}

function print(title: string, figures: Figures) {
  console.log(`\n${title}`);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  for (const [name, { hits, of, share, low, high }] of Object.entries(figures)) if (of) console.log(`  ${labels[name as Measure].padEnd(26)} ${percent(share).padStart(8)}  [${percent(low)} – ${percent(high)}]  ${hits}/${of}`);
}

/** What went wrong with a question, in one line, or null. */
function miss({ question, entries, outOfScope, danger, reply, ranking }: Judged) {
  const told = `${reply.safety ?? reply.tier} ${reply.entry?.id ?? ranking.slice(0, 3).join(", ")} (${reply.confidence.toFixed(2)})`;
  if (danger) return reply.safety && reply.safety <= danger ? null : `${danger} : « ${question} » → ${told}`;
  const alarm = reply.safety === "T1" || reply.safety === "T2";
  if (outOfScope) return alarm || reply.tier === "answer" ? `hors sujet : « ${question} » → ${told}` : null;
  return !alarm && entries.includes(ranking[0] ?? "") ? null : `${entries.join(", ")} : « ${question} » → ${told}`;
}
