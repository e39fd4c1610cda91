import { isDuplicate } from "../../database/isDuplicate.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { departementOf } from "../territories/departements.ts";
import { filedAs } from "../territories/words.ts";
import { Company } from "./company.ts";
import { keptOf } from "./keptOf.ts";
import { readCompanyNumber } from "./siren.ts";

type Typed = { name: string; number: string; town: string; postcode: string };

/** Keeps a company as typed, marked to be checked by staff; one that we know by its number, or by its name and postcode where none was typed, is not kept twice. Says everything that is missing at once. */
export async function enterCompany({ name, number, town, postcode }: Typed) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 200) faults.push(new Refusal("name-missing", "Indiquez le nom de l’entreprise, en 200 caractères au plus.", "name"));
  const siren = number ? sirenOf(number, faults) : null;
  if (!/^\d{5}$/.test(postcode)) faults.push(new Refusal("postcode", "Un code postal a cinq chiffres, par exemple 76000.", "postcode"));
  if (!town || town.length > 100) faults.push(new Refusal("town-missing", "Indiquez la commune de l’entreprise.", "town"));
  if (faults.length) throw new Refusals(faults);
  const known = await knownAs({ name, siren, postcode });
  return known ?? createOnce({ name, siren, postcode, communeName: town, departement: departementOf(postcode), source: "manual", toCheck: true });
}

/** Several of one name at one postcode: nobody can say which one is meant. */
async function knownAs({ name, siren, postcode }: { name: string; siren: string | null; postcode: string }) {
  const kept = siren && (await keptOf({ siren }));
  if (kept) return kept;
  const found = await Company.find(siren ? { siren } : { filedAs: filedAs(name), postcode }).limit(2);
  return found.length === 1 ? found[0]! : null;
}

/** Of two people who enter one number at once, the second one gets what the first one kept. */
const createOnce = (facts: Pick<Company, "name" | "siren" | "postcode" | "communeName" | "departement" | "source" | "toCheck">): Promise<Company> =>
  Company.create(facts).catch(async error => {
    if (!isDuplicate(error)) throw error;
    return Company.findOne({ siren: facts.siren }).orFail();
  });

function sirenOf(number: string, faults: Refusal[]) {
  try {
    return readCompanyNumber(number).siren;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults.push(error);
    return null;
  }
}
