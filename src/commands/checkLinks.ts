import type { Command } from "commander";
import mongoose from "mongoose";
import { refreshBase } from "../bot/workshop/entries/liveBase.ts";
import { checkLinks, citedUrls } from "../bot/workshop/links/checkLinks.ts";
import { LinkCheck } from "../bot/workshop/links/linkCheck.ts";
import { migrate } from "../database/migrations.ts";
import { withDatabase } from "./withDatabase.ts";

export const checkLinksCommand = (program: Command) =>
  program
    .command("check-links")
    .description("visit the pages of every source that the assistant cites, and say which do not answer")
    .action(() => withDatabase(check));

async function check() {
  await migrate();
  await refreshBase();
  const at = new Date();
  await checkLinks({ before: at, at });
  const urls = new Set(citedUrls());
  const bad = (await LinkCheck.find({ outcome: mongoose.trusted({ $ne: "ok" }) }).sort({ outcome: 1, url: 1 }).lean()).filter(({ url }) => urls.has(url));
  for (const { url, outcome, status, movedTo } of bad) console.log([outcome, status ?? "", url, movedTo ? `→ ${movedTo}` : ""].join(" ").trim());
  console.log(`${urls.size} pages, ${bad.length} à regarder`);
}
