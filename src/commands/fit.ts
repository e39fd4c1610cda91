import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Command } from "commander";
import { baseDigest, fit, learnPieces } from "../bot/evaluation/fit/fit.ts";
import { nearness } from "../bot/llm/embeddings/nearness.ts";
import { readCases } from "../bot/evaluation/readCases.ts";
import { rankingSettings } from "../bot/knowledge/search/settings.ts";

export const fitCommand = (program: Command) =>
  program
    .command("fit")
    .argument("<file>")
    .description("fits the weights and thresholds of the ranking (of the hybrid one too, where embeddings are configured) on the development questions of a file, and writes the settings, beside them the weights of the pieces")
    .requiredOption("--out <file>", "where to write them (src/bot/knowledge/search/settings.json)")
    .action(async (file: string, { out }: { out: string }) => {
      const cases = readCases(readFileSync(file, "utf8"));
      const learnt = learnPieces();
      const pieces = new Map(Object.entries(learnt));
      const dense = await nearness(cases.map(({ question }) => question));
      const hybrid = dense ? { hybrid: fit(cases, pieces, question => dense.get(question)) } : {};
      const settings = { ...rankingSettings(), lexical: fit(cases, pieces), ...hybrid, fitted: { cases: cases.length, base: baseDigest(), on: new Date().toISOString().slice(0, 10) } };
      writeFileSync(join(dirname(out), "pieces.json"), `${JSON.stringify(learnt)}\n`);
      writeFileSync(out, `${JSON.stringify(settings, null, 2)}\n`);
      console.log(`${cases.length} questions ; réponse dès ${settings.lexical.answerFrom}, choix dès ${settings.lexical.choicesFrom}. Écrit : ${out}`);
    });
