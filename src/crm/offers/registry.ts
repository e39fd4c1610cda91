import type { Feature } from "../registry/feature.ts";
import { CompanyAnswer } from "./companyAnswer.ts";

export const offersFeature: Feature = {
  name: "offers",
  links: { Company: [{ model: CompanyAnswer as never, path: "company", one: "une réponse à une demande", many: "réponses à des demandes", onceBy: ["request"] }] },
  impersonal: { CompanyAnswer: "une entreprise, une demande, une charte : que des identifiants" },
};
