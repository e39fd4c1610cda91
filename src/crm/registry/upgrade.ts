import { registered } from "./registered.ts";

/** Brings what an earlier version kept up to this one, feature by feature, once collections and indexes are there. */
export async function upgrade() {
  for (const { upgrades = [] } of registered()) for (const run of upgrades) await run();
}
