import { migrate } from "./database/migrations.ts";

/** Brings the database up to date. Returns what is to be said once the site answers. */
export async function prepare(): Promise<() => Promise<string[]>> {
  await migrate();
  return async () => [];
}
