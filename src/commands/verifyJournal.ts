import type { Command } from "commander";
import { verifyJournal } from "../crm/journal/verifyJournal.ts";
import { withDatabase } from "./withDatabase.ts";

export const verifyJournalCommand = (program: Command) =>
  program
    .command("verify-journal")
    .description("walk every chain of the journal")
    .option("--json", "print JSON")
    .action(({ json }: { json?: boolean }) =>
      withDatabase(async () => {
        const result = await verifyJournal();
        console.log(json ? JSON.stringify(result) : `${result.count} lignes, ${result.breaks.length} rupture(s)${result.breaks.map(place => `\n  - ${place}`).join("")}`);
        if (result.breaks.length) process.exitCode = 1;
      }),
    );
