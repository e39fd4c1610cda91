import type { CharterText } from "./charterText.ts";
import { type Unit, inUnit, isUnit } from "./units.ts";

type Chosen = { pledges: string[]; targets?: Map<string, number> | undefined | null };

/** The commitments chosen, in the order of the text; names that this text does not have are left out. */
export const chosenOf = (text: CharterText, { pledges }: Chosen) => text.commitments.filter(({ name }) => pledges.includes(name));

export const hasRequired = (text: CharterText, names: string[]) => text.commitments.some(({ name, group }) => group === "required" && names.includes(name));

/** The commitments of a charter in words. */
export const labelsOf = (text: CharterText, charter: Chosen) => chosenOf(text, charter).map(({ label }) => label);

/** The commitments of a charter that are counted, each with its unit. */
export const countedOf = (text: CharterText, charter: Chosen) =>
  chosenOf(text, charter).flatMap(({ name, label, unit }) => (unit && isUnit(unit) ? [{ name, label, unit: unit as Unit }] : []));

/** « 6 visites par an », or « déclaratif » where nothing is counted. */
export function measureOf({ name, unit }: { name: string; unit?: string | null }, targets: Map<string, number> | undefined | null) {
  const target = targets?.get(name);
  return unit && isUnit(unit) && target ? `${inUnit(target, unit)} par an` : "déclaratif";
}
