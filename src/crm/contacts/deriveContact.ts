import { Company } from "../companies/company.ts";
import { School } from "../schools/school.ts";
import { placeOf, samePlace } from "../territories/place.ts";
import { filedAs } from "../territories/words.ts";
import { contactWords } from "./contact.ts";

/** Where a contact is: where their company or school is; and the words they are found by. */
export async function deriveContact(told: Record<string, unknown>) {
  const home = told.company ? await Company.findById(told.company).lean() : told.school ? await School.findById(told.school).lean() : null;
  const place = home ? { ...samePlace(home), epciName: (home as { epciName?: string | null }).epciName ?? (await placeOf({ communeCode: home.communeCode })).epciName } : { communeCode: null, departement: null, epciCode: null, zone: "?", epciName: null };
  return { ...place, filedAs: filedAs(String(told.name ?? "")), words: contactWords(told) };
}
