import { writeFileSync } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { stringify } from "csv-stringify/sync";
import { importFile, type Fault } from "../crm/imports/importFile.ts";
import { importKinds, kindOf } from "../crm/imports/kinds.ts";
import { migrate } from "../database/migrations.ts";
import { withDatabase } from "./withDatabase.ts";

export const importCommand = (program: Command) =>
  program
    .command("import")
    .description(`take a CSV file in: ${Object.keys(importKinds).join(", ")}`)
    .argument("<kind>")
    .argument("<file>")
    .option("--dry-run", "read and check, write nothing")
    .option("--json", "print JSON")
    .action((word: string, file: string, { dryRun, json }: { dryRun?: boolean; json?: boolean }) =>
      withDatabase(async () => {
        await migrate();
        const result = await importFile(word, await kindOf(word, file), file, { dryRun });
        const errors = result.faults.length ? errorFile(file, result.faults) : null;
        const { rows, records, created, changed, unchanged, faults } = result;
        const told = `${rows} lignes, ${records} fiches : ${created} créées, ${changed} changées, ${unchanged} inchangées, ${faults.length} en erreur${errors ? ` (voir ${errors})` : ""}`;
        console.log(json ? JSON.stringify({ ...result, errors }) : told);
      }),
    );

/** The rows in error with their reason, in the current folder. */
function errorFile(file: string, faults: Fault[]) {
  const name = `${basename(file).replace(/\.csv$/i, "")}.erreurs.csv`;
  writeFileSync(name, stringify([["Ligne", "Raison"], ...faults.map(({ line, reason }) => [line, reason])], { bom: true, delimiter: ";", escape_formulas: true }));
  return name;
}
