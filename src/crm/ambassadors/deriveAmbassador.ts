import { placeOf } from "../territories/place.ts";
import { filedAs, searchWords } from "../territories/words.ts";

const text = (value: unknown) => (typeof value === "string" && value ? value : null);

/** Where a volunteer is, and the words they are found by. */
export async function deriveAmbassador(told: Record<string, unknown>) {
  const { communeCode, departement, epciCode, epciName, zone, precision, location } = await placeOf({ postcode: text(told.postcode), town: text(told.town) });
  return { communeCode, departement, epciCode, epciName, zone, precision, location, filedAs: filedAs(text(told.name)), words: ambassadorWords(told) };
}

type Told = { name?: unknown; job?: unknown; ownWords?: unknown; company?: unknown; town?: unknown };

/** Name, trade, words of their own, company and commune. */
export const ambassadorWords = ({ name, job, ownWords, company, town }: Told) => searchWords(text(name), text(job), text(ownWords), text(company), text(town));
