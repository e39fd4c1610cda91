import { placeOf } from "../territories/place.ts";
import { filedAs } from "../territories/words.ts";
import { companyWords } from "./companyWords.ts";
import { sectorOf } from "./sectors.ts";

type Told = { name?: unknown; nafCode?: unknown; nafNomenclature?: unknown; communeCode?: unknown; postcode?: unknown; communeName?: unknown; departement?: unknown };
const text = (value: unknown) => (typeof value === "string" && value ? value : null);

/**
 * The facts of a company that follow from others: trade sector, commune with its EPCI and zone, words. Postcode and name tell
 * the commune where both are there, its code otherwise; a commune that nobody knows keeps the name that was typed.
 */
export async function deriveCompany(told: Record<string, unknown> & Told) {
  const typed = text(told.postcode) && text(told.communeName);
  const place = await placeOf({ communeCode: typed ? null : text(told.communeCode), postcode: text(told.postcode), town: text(told.communeName), departement: text(told.departement) });
  const known = place.communeCode ? place : await placeOf({ communeCode: text(told.communeCode), departement: place.departement });
  const communeName = text(told.communeName) ?? known.communeName;
  return {
    sector: sectorOf(text(told.nafCode), text(told.nafNomenclature)),
    communeCode: known.communeCode,
    communeName,
    departement: known.departement,
    epciCode: known.epciCode,
    epciName: known.epciName,
    zone: known.zone,
    precision: known.precision,
    filedAs: filedAs(text(told.name)),
    words: companyWords({ ...told, name: String(told.name ?? ""), communeName } as Parameters<typeof companyWords>[0]),
  };
}
