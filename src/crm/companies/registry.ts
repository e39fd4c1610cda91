import { companyHoldings } from "./personal.ts";
import { companyWaits } from "./companyWaits.ts";
import type { Feature } from "../registry/feature.ts";
import { dropsPutAway } from "../records/dropsPutAway.ts";
import { Company } from "./company.ts";
import { companyRecord } from "./companyRecord.ts";
import { keepCompany } from "./keepCompany.ts";

export const companiesFeature: Feature = {
  name: "companies",
  waits: companyWaits,
  records: [companyRecord],
  holds: { Company: keepCompany },
  holdings: companyHoldings,
  retention: [dropsPutAway(Company, "companies-deleted", "Entreprises supprimées")],
};
