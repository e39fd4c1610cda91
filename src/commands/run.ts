import { Command, CommanderError } from "commander";
import { register } from "../crm/registry/registered.ts";
import { features } from "../features.ts";
import { version } from "../web/version.ts";
import { accessCommand } from "./access.ts";
import { askCommand } from "./ask.ts";
import { backupCommand } from "./backup.ts";
import { checkLinksCommand } from "./checkLinks.ts";
import { doctorCommand } from "./doctor.ts";
import { eraseCommand } from "./erase.ts";
import { evaluateCommand } from "./evaluate.ts";
import { fitCommand } from "./fit.ts";
import { importCommand } from "./import.ts";
import { matchCommand } from "./match.ts";
import { restoreCommand } from "./restore.ts";
import { serveCommand } from "./serve.ts";
import { userCommand } from "./user.ts";
import { verifyJournalCommand } from "./verifyJournal.ts";
import { verifyPdfCommand } from "./verifyPdf.ts";

/** The command line: exit 0 success, 1 refused or failed, 2 wrong usage. */
export async function run(argv: string[]) {
  register(features);
  const program = new Command("passerelle").version(version().version).exitOverride();
  for (const add of [serveCommand, doctorCommand, importCommand, userCommand, verifyJournalCommand, verifyPdfCommand, backupCommand, restoreCommand, accessCommand, eraseCommand, matchCommand, askCommand, evaluateCommand, fitCommand, checkLinksCommand]) add(program);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else {
      console.error((error as Error).message);
      process.exitCode = 1;
    }
  }
}
