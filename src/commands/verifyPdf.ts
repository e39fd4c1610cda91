import { readFileSync } from "node:fs";
import type { Command } from "commander";
import { verifySeal } from "../pdf/seal/verifySeal.ts";

export const verifyPdfCommand = (program: Command) =>
  program
    .command("verify-pdf")
    .argument("<file>")
    .description("check the seal of a charter")
    .option("--json", "print JSON")
    .action((file: string, { json }: { json?: boolean }) => {
      const verdict = verifySeal(readFileSync(file));
      const good = verdict.valid && verdict.coversWholeFile;
      console.log(json ? JSON.stringify(verdict) : good ? `Cachet valable, tout le document est couvert (${verdict.fingerprint}).` : `Cachet refusé : ${verdict.why ?? "le fichier a été complété après le cachet"}.`);
      if (!good) process.exitCode = 1;
    });
