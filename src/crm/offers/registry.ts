import type { Feature } from "../registry/feature.ts";

export const offersFeature: Feature = { name: "offers", impersonal: { CompanyAnswer: "une entreprise, une demande, une charte : que des identifiants" } };
