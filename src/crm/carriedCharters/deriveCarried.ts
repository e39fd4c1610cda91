import { Company } from "../companies/company.ts";
import { placeOf, samePlace } from "../territories/place.ts";
import { filedAs, searchWords } from "../territories/words.ts";

const text = (value: unknown) => (typeof value === "string" ? value : null);

/** A carried charter stands where its company stands, and is found by its name, signatory and number. */
export async function deriveCarried(told: Record<string, unknown>) {
  const company = told.company ? await Company.findById(told.company).lean() : null;
  const place = company ? { ...samePlace(company), epciName: company.epciName ?? (await placeOf({ communeCode: company.communeCode })).epciName } : { epciName: null };
  const companyName = company?.name ?? "";
  return { ...place, companyName, filedAs: filedAs(companyName), words: searchWords(companyName, text(told.signatoryName), text(told.origin), text(told.reference)) };
}
