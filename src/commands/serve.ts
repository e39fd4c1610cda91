import { type Command, Option } from "commander";
import { type Role, serve } from "../serve.ts";

export const serveCommand = (program: Command) =>
  program
    .command("serve")
    .description("start the site, its worker, or both")
    .addOption(new Option("--role <role>", "what to run").choices(["web", "worker", "all"]).default("all"))
    .action(({ role }: { role: Role }) => serve(role));
