import { departementName } from "./departements.ts";
import { Epci } from "./epci.ts";

/** What each zone is called: the EPCI, or « Commune à préciser » in a département. */
export async function territoryNames(): Promise<(zone: string) => string> {
  const names = new Map((await Epci.find({}).select("code name").sort({ name: 1 }).lean()).map(({ code, name }) => [code, name]));
  return zone => names.get(zone) ?? (zone.length > 1 ? `Commune à préciser (${departementName(zone.slice(1))})` : "Commune à préciser");
}
