import { readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { baseDigest, fit } from "../bot/evaluation/fit/fit.ts";
import { readCases } from "../bot/evaluation/readCases.ts";
import { rankingSettings } from "../bot/knowledge/search/settings.ts";

export const fitCommand = (program: Command) =>
  program
    .command("fit")
    .argument("<file>")
    .description("fits the weights and thresholds of the ranking on the development questions of a file, and writes the settings")
    .requiredOption("--out <file>", "where to write them (src/bot/knowledge/search/settings.json)")
    .action((file: string, { out }: { out: string }) => {
      const cases = readCases(readFileSync(file, "utf8"));
      const settings = { ...rankingSettings(), lexical: fit(cases), fitted: { cases: cases.length, base: baseDigest(), on: new Date().toISOString().slice(0, 10) } };
      writeFileSync(out, `${JSON.stringify(settings, null, 2)}\n`);
      console.log(`${cases.length} questions ; réponse dès ${settings.lexical.answerFrom}, choix dès ${settings.lexical.choicesFrom}. Écrit : ${out}`);
    });
