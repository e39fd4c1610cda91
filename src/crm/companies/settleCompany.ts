import { Commune } from "../territories/commune.ts";
import { plainWords } from "../territories/words.ts";
import { type Company, Company as Companies } from "./company.ts";
import { sectorOf } from "./sectors.ts";

/** Settles what lists filter by: the trade sector, and the EPCI of the commune (by its code, else by postcode and exact name). */
export async function settleCompany(company: Company): Promise<Company> {
  const commune = await communeOf(company);
  const facts = { sector: sectorOf(company.nafCode, company.nafNomenclature), communeCode: company.communeCode ?? commune?.code ?? null, epciCode: commune?.epciCode ?? null, epciName: commune?.epciName ?? null };
  return Companies.findOneAndUpdate({ _id: company._id }, { $set: facts }, { returnDocument: "after" }).orFail();
}

async function communeOf({ communeCode, postcode, communeName }: Company) {
  if (communeCode) return Commune.findOne({ code: communeCode });
  if (!postcode || !communeName) return null;
  const found = await Commune.find({ postcodes: postcode }).limit(50);
  return found.find(({ name }) => plainWords(name).join(" ") === plainWords(communeName).join(" ")) ?? null;
}
