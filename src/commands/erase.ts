import type { Command } from "commander";
import { readEmail } from "../crm/people/email.ts";
import { dataSheet } from "../crm/privacy/dataSheet.ts";
import { erase } from "../crm/privacy/erase.ts";
import { keepSecrets } from "../keepSecrets.ts";
import { withDatabase } from "./withDatabase.ts";

type Options = { dryRun?: boolean; json?: boolean };

export const eraseCommand = (program: Command) =>
  program
    .command("erase")
    .description("erase somebody by their address; what the law keeps stays")
    .argument("<email>")
    .option("--dry-run", "say what would go and what would stay, erase nothing")
    .option("--json", "print JSON")
    .action((typed: string, { dryRun, json }: Options) =>
      withDatabase(async () => {
        await keepSecrets();
        const email = readEmail(typed);
        if (dryRun) return tell((await dataSheet(email)).fates, json);
        const done = await erase({ email, by: "system", from: "command" });
        console.log(json ? JSON.stringify(done) : `${done.erased} élément(s) effacé(s) ou vidé(s), ${done.kept} gardé(s)`);
      }, { reading: dryRun }),
    );

function tell(fates: { title: string; count: number; fate: string; why: string }[], json?: boolean) {
  console.log(json ? JSON.stringify(fates) : fates.map(({ title, count, fate, why }) => `${fate} : ${title} (${count})${why ? `. ${why}` : ""}`).join("\n") || "Rien n’est gardé de cette adresse.");
}
