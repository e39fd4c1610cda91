import { config } from "../../config.ts";
import type { Person } from "./person.ts";
import { regionOf } from "../territories/regions.ts";

/** The départements this member of staff may see: their own, or the whole Région's. */
export const territoryOf = (person: Person) => (person.departements.length ? [...person.departements] : regionOf(config().REGION).departements);

/** The départements a filter asks for, never beyond the territory. Nothing asked by someone of the whole Région: no limit at all. */
export function askedTerritory(person: Person, asked: string): string[] {
  if (asked && territoryOf(person).includes(asked)) return [asked];
  return [...person.departements];
}

/** True when this thing is in the territory; what has no département yet is seen by the whole Région alone. */
export const maySee = (person: Person, thing: { departement?: string | null }) => !person.departements.length || person.departements.includes(thing.departement ?? "");
