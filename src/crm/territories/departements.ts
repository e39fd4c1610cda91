import { plainWords } from "./words.ts";

/** Départements of Normandie by plain name. Source: official geographic code (INSEE). */
const byName: Record<string, string> = { calvados: "14", eure: "27", manche: "50", orne: "61", "seine maritime": "76" };

/** The département of a postcode: its first two digits, three overseas. Corsica's 20 stays 20. */
export const departementOf = (postcode: string) => (/^9[78]/.test(postcode) ? postcode.slice(0, 3) : postcode.slice(0, 2));

/** The code of a département written by name, or null. */
export const departementNamed = (name: string) => byName[plainWords(name).join(" ")] ?? null;
