import { Company } from "../../src/crm/companies/company.ts";
import { settleCompany } from "../../src/crm/companies/settleCompany.ts";
import { Contact } from "../../src/crm/contacts/contact.ts";
import { loadReferenceData } from "../../src/crm/territories/loadReferenceData.ts";

/** The communes of Normandie, once for a test file. */
export const normandie = () => beforeAll(() => loadReferenceData("28"));

/** A company of Vire, unless told otherwise, settled as the site settles it. */
export const aCompany = async (given: object = {}) => settleCompany(await Company.create({ name: "Forges de Vire", postcode: "14500", communeName: "Vire Normandie", departement: "14", source: "demo", ...given }));

export const aContact = (given: object = {}) => new Contact({ name: "Nora Petit", email: "nora.petit@exemple.fr", role: "Responsable RSE", ...given }).save();
