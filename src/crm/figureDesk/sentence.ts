import { sectors } from "../companies/sectors.ts";
import type { Asked } from "../figures/asked.ts";
import { schoolTypes } from "../figures/schoolTypes.ts";
import { departementName } from "../territories/departements.ts";
import { rangeWords } from "./months.ts";

/** Where: an EPCI, a département, or everywhere this person may see. */
export const placeOf = ({ zone, departement }: Asked, named: (zone: string) => string, everywhere: string) => (zone ? named(zone) : departement ? departementName(departement) : everywhere);

/** What is asked, in one sentence: « Du 1er septembre 2026 au 31 août 2027, Manche, secteur Construction, établissements en REP ». */
export function sentenceOf(asked: Asked, named: (zone: string) => string, everywhere: string) {
  const words = [rangeWords(asked), placeOf(asked, named, everywhere), asked.sector && `secteur ${sectors[asked.sector]!.label}`, asked.schools && `établissements ${schoolTypes[asked.schools]!.phrase}`].filter(Boolean).join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
