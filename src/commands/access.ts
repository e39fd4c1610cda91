import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { readEmail } from "../crm/people/email.ts";
import { dataArchive } from "../crm/privacy/dataArchive.ts";
import { keepSecrets } from "../keepSecrets.ts";
import { withDatabase } from "./withDatabase.ts";

/** It reads and writes nothing, so that it may join a site that runs: nothing of it stands in the journal. */
export const accessCommand = (program: Command) =>
  program
    .command("access")
    .description("write everything held of an address into a ZIP: to read (HTML), for a program (JSON), and its files")
    .argument("<email>")
    .requiredOption("--out <file>", "the ZIP to write")
    .action((typed: string, { out }: { out: string }) =>
      withDatabase(async () => {
        await keepSecrets();
        await writeFile(out, await dataArchive(readEmail(typed)), { mode: 0o600 });
        console.log(out);
      }, { reading: true }),
    );
