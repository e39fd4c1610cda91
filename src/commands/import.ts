import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { type ErrorRow, errorCsv, errorRows } from "../crm/imports/errorRows.ts";
import { importCommunes } from "../crm/imports/kinds/communes.ts";
import { importKinds } from "../crm/imports/kinds.ts";
import { type Taken, kindNamed, takeFile } from "../crm/imports/takeFile.ts";
import { migrate } from "../database/migrations.ts";
import { withDatabase } from "./withDatabase.ts";

type Options = { dryRun?: boolean; json?: boolean; map: Record<string, string> };

export const importCommand = (program: Command) =>
  program
    .command("import")
    .description(`take a CSV file in: ${[...importKinds.map(({ word }) => word), "communes"].join(", ")}`)
    .argument("<kind>")
    .argument("<file>")
    .option("--map <header=field>", "what a column means, where its header does not say it; may be repeated", paired, {})
    .option("--dry-run", "read and check, write nothing")
    .option("--json", "print JSON")
    .action((word: string, file: string, options: Options) =>
      withDatabase(async () => {
        await migrate();
        const { counts, faults, errors } = word === "communes" ? await communes(file, options) : await records(word, file, options);
        const { rows, records: kept, created, changed, unchanged } = counts;
        const told = `${rows} lignes, ${kept} fiches : ${created} créées, ${changed} changées, ${unchanged} inchangées, ${faults.length} en erreur${errors ? ` (voir ${errors})` : ""}`;
        console.log(options.json ? JSON.stringify({ rows, records: kept, created, changed, unchanged, faults, errors }) : told);
      }),
    );

function paired(typed: string, before: Record<string, string>) {
  const at = typed.lastIndexOf("=");
  return { ...before, [typed.slice(0, at)]: typed.slice(at + 1) };
}

const plainly = ({ line, reason }: ErrorRow) => ({ line, reason });

async function communes(file: string, { dryRun }: Options) {
  const { headers, faults, ...counts } = await importCommunes(file, { dryRun });
  return { counts, faults: faults.map(plainly), errors: faults.length ? await errorFile(file, headers, faults) : null };
}

async function records(word: string, file: string, { dryRun, map }: Options) {
  const faults: { line: number; reason: string }[] = [];
  let errors: string | null = null;
  const counts = await takeFile(kindNamed(word), file, { dryRun, map }, async ({ run, faults: wrong }: Taken) => {
    for await (const row of errorRows(run)) faults.push(plainly(row));
    if (wrong) errors = await errorFile(file, run.headers, errorRows(run));
  });
  return { counts, faults, errors };
}

/** The rows in error as they were, with their reason, in the current folder. */
async function errorFile(file: string, headers: string[], rows: AsyncIterable<ErrorRow> | Iterable<ErrorRow>) {
  const name = `${basename(file).replace(/\.csv$/i, "")}.erreurs.csv`;
  await pipeline(errorCsv(headers, rows), createWriteStream(name));
  return name;
}
