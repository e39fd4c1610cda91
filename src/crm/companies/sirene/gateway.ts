import { config } from "../../../config.ts";
import { httpsGateway } from "./httpsGateway.ts";
import { memoryGateway } from "./memoryGateway.ts";

export type Establishment = { name: string; siren: string; siret: string | null; nafCode: string | null; headcountBand: string | null; postcode: string | null; communeCode: string | null; communeName: string | null; departement: string | null; marks: string[] };
export type Answer = { found: true; establishment: Establishment; readOn: Date } | { found: false; reason: "unknown" | "unreachable" };
export type Sirene = (number: string) => Promise<Answer>;

const publicApi = "https://recherche-entreprises.api.gouv.fr";

/** The directory of companies: the demonstration's own without network, the public search API with it. */
export const sirene = (): Sirene => (config().SIRENE_GATEWAY === "https" ? httpsGateway(publicApi) : memoryGateway);
