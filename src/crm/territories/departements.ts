import { shippedDepartements } from "./shipped.ts";
import { plainWords } from "./words.ts";

let names: Map<string, string> | undefined;
/** Every département's name by its code, read once. */
const known = () => (names ??= new Map(shippedDepartements().map(({ code, name }) => [code, name])));

/** The département of a postcode: its first two digits, three overseas. Corsica's 20 stays 20. */
export const departementOf = (postcode: string) => (/^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2));

/** « Calvados » for 14; a code that is none stays as it is. */
export const departementName = (code: string) => known().get(code) ?? code;

/** The code of a département written by name, or null. */
export function departementNamed(name: string) {
  const words = plainWords(name).join(" ");
  return words ? ([...known()].find(([, one]) => plainWords(one).join(" ") === words)?.[0] ?? null) : null;
}
