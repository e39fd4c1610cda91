import { placeOf } from "../territories/place.ts";
import { filedAs } from "../territories/words.ts";
import { wordsOf } from "./school.ts";

const text = (value: unknown) => (typeof value === "string" && value ? value : null);

/** The facts of a school that follow from others: its commune with EPCI and zone, and the words it is found by. */
export async function deriveSchool(told: Record<string, unknown>) {
  const { communeCode, departement, epciCode, epciName, zone, precision } = await placeOf({ communeCode: text(told.communeCode), postcode: text(told.postcode), town: text(told.town), departement: text(told.departement) });
  return { communeCode: communeCode ?? text(told.communeCode), departement, epciCode, epciName, zone, precision: told.location ? "address" : precision, filedAs: filedAs(text(told.name)), words: wordsOf(told as Parameters<typeof wordsOf>[0]) };
}
