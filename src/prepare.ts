import { config } from "./config.ts";
import { Entry } from "./crm/journal/entry.ts";
import { upgrade } from "./crm/registry/upgrade.ts";
import { loadReferenceData } from "./crm/referenceData.ts";
import { emptyDatabase } from "./database/emptyDatabase.ts";
import { migrate } from "./database/migrations.ts";
import { loadDemo } from "./demo/loadDemo.ts";
import { welcome } from "./demo/welcome.ts";
import { isLoopback } from "./web/loopback.ts";

/** Brings the database up to date. Returns what is to be said once the site answers. */
export async function prepare(): Promise<() => Promise<string[]>> {
  await migrate();
  await upgrade();
  await loadReferenceData();
  const { NODE_ENV, MONGODB_URI, HOST } = config();
  const alone = NODE_ENV !== "production" && !MONGODB_URI && isLoopback(HOST);
  return alone && (await demonstration()) ? () => welcome() : async () => [];
}

/** True when the database holds the demonstration; an empty one gets it, a load cut short begins again. */
async function demonstration() {
  if (await Entry.exists({ act: "demo.loaded" })) return true;
  const begun = await Entry.exists({ act: "demo.started" });
  if (!begun && (await Entry.exists({}))) return false;
  // Nobody could sign or write while it was loading: the site was not listening.
  if (begun) await emptyDatabase().then(loadReferenceData);
  console.log("Chargement du monde de démonstration…");
  await loadDemo();
  return true;
}
