import { readFileSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { matchPlainly } from "../crm/matching/solve/matchPlainly.ts";

export const matchCommand = (program: Command) =>
  program
    .command("match")
    .argument("<file>")
    .description("pair requests and ambassadors so that the sum of scores is the most possible, proved")
    .option("--out <file>", "where the answer is written; without it, it is printed")
    .action((path: string, { out }: { out?: string }) => {
      const answer = JSON.stringify(matchPlainly(read(path)));
      if (out) writeFileSync(out, `${answer}\n`);
      else console.log(answer);
    });

function read(path: string): unknown {
  const text = readFileSync(path, "utf8");
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} n’est pas du JSON : ${(error as Error).message}`);
  }
}
