import { placeOf } from "../territories/place.ts";
import { Company } from "./company.ts";
import { sectorOf } from "./sectors.ts";

/** Settles what lists filter by: the trade sector, and the commune with its EPCI and zone. A commune that nobody knows keeps the name that was typed. */
export async function settleCompany(company: Company): Promise<Company> {
  const { communeCode, communeName, departement, epciCode, epciName, zone } = await placeOf({ communeCode: company.communeCode, postcode: company.postcode, town: company.communeName, departement: company.departement });
  const sector = sectorOf(company.nafCode, company.nafNomenclature);
  const facts = { sector, communeCode: communeCode ?? company.communeCode, communeName: company.communeName ?? communeName, departement, epciCode, epciName, zone };
  return Company.findOneAndUpdate({ _id: company._id }, { $set: facts }, { returnDocument: "after" }).orFail();
}
