import { Epci } from "../territories/epci.ts";

/** The départements a zone lies in: those of the EPCI's communes, or the one whose communes are to be told. */
export async function departementOf(): Promise<(zone: string) => string[]> {
  const known = new Map((await Epci.find({}).select("code departements name").sort({ name: 1 }).lean()).map(({ code, departements }) => [code, departements]));
  return zone => known.get(zone) ?? (zone.startsWith("?") ? [zone.slice(1)] : []);
}
