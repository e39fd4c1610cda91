import { Refusal, Refusals } from "../../web/errors.ts";
import { Company } from "./company.ts";
import { readCompanyNumber } from "./siren.ts";

type Typed = { name: string; number: string; town: string; postcode: string };

/** Keeps a company as typed, marked to be checked by staff. Says everything that is missing at once. */
export async function enterCompany({ name, number, town, postcode }: Typed) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 200) faults.push(new Refusal("name-missing", "Indiquez le nom de l’entreprise, en 200 caractères au plus.", "name"));
  const siren = number ? sirenOf(number, faults) : null;
  if (!/^\d{5}$/.test(postcode)) faults.push(new Refusal("postcode", "Un code postal a cinq chiffres, par exemple 76000.", "postcode"));
  if (!town || town.length > 100) faults.push(new Refusal("town-missing", "Indiquez la commune de l’entreprise.", "town"));
  if (faults.length) throw new Refusals(faults);
  const known = siren && (await Company.findOne({ siren }));
  return known || Company.create({ name, siren, postcode, communeName: town, departement: postcode.slice(0, 2), source: "manual", toCheck: true });
}

function sirenOf(number: string, faults: Refusal[]) {
  try {
    return readCompanyNumber(number).siren;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults.push(error);
    return null;
  }
}
