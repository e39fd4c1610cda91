import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { consult } from "../bot/llm/consult.ts";
import { asWire } from "../bot/api/asWire.ts";
import { warmDense } from "../bot/llm/embeddings/dense.ts";
import { readQuestion } from "../bot/api/readQuestion.ts";

type Options = { file?: string; json?: true };

export const askCommand = (program: Command) =>
  program
    .command("ask")
    .argument("[question]")
    .description("what the assistant answers to a question, or to each line of a file, without keeping anything")
    .option("--file <file>", "JSON lines, each with a « question »")
    .option("--json", "the whole reply, one JSON line a question")
    .action(async (question: string | undefined, { file, json }: Options) => {
      if (Boolean(question) === Boolean(file)) throw new Error("Donnez une question, ou --file et un fichier : l’un des deux.");
      const at = new Date();
      await warmDense();
      for (const asked of file ? linesOf(file) : [readQuestion({ question })]) {
        const reply = await consult({ ...asked, at });
        console.log(json ? JSON.stringify(asWire(reply)) : [reply.text, ...reply.choices.map(({ title }) => `- ${title}`), ...reply.citations.map(({ title, url }) => `${title} : ${url}`)].join("\n"));
      }
    });

const linesOf = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      try {
        return [readQuestion(JSON.parse(line) as unknown)];
      } catch (error) {
        throw new Error(`${file}, ligne ${i + 1} : ${(error as Error).message}`);
      }
    });
