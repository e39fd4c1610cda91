import { Company } from "./company.ts";
import { deriveCompany } from "./deriveCompany.ts";

/** Settles what lists and searches go by, after a company was read in the directory, typed or imported. */
export const settleCompany = async (company: Company): Promise<Company> =>
  Company.findOneAndUpdate({ _id: company._id }, { $set: await deriveCompany(company.toObject()) }, { returnDocument: "after" }).orFail();
