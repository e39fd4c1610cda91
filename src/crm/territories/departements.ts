import { shippedDepartements } from "./shipped.ts";
import { plainWords } from "./words.ts";

let names: Map<string, string> | undefined;
/** Every département's name by its code, read once. */
const known = () => (names ??= new Map(shippedDepartements().map(({ code, name }) => [code, name])));

/** Postcodes that La Poste keeps under a neighbour's number: Saint-Barthélemy and Saint-Martin have Guadeloupe's. */
const islands: Record<string, string> = { "97133": "977", "97150": "978" };

/**
 * The département of a postcode: its first two digits, three overseas; Corsica's 200 and 201 are 2A, its others 2B. A postcode may
 * lie across a border: where the commune is known, it is the commune that says. Source: La Poste, INSEE.
 */
export function departementOf(postcode: string) {
  if (/^9[78]/.test(postcode)) return islands[postcode] ?? postcode.slice(0, 3);
  if (/^20/.test(postcode)) return /^20[01]/.test(postcode) ? "2A" : "2B";
  return postcode.slice(0, 2);
}

/** The département of a commune by its INSEE code: its first two characters, three overseas. */
export const departementOfCommune = (code: string) => code.slice(0, /^9[78]/.test(code) ? 3 : 2);

/** « Calvados » for 14; a code that is none stays as it is. */
export const departementName = (code: string) => known().get(code) ?? code;

/** The code of a département written by name, or null. */
export function departementNamed(name: string) {
  const words = plainWords(name).join(" ");
  return words ? ([...known()].find(([, one]) => plainWords(one).join(" ") === words)?.[0] ?? null) : null;
}
