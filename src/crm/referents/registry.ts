import { referentHoldings, referentImpersonal } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const referentsFeature: Feature = {
  name: "referents",
  acts: { "record.referent": "Référent changé" },
  doors: [{ href: "/equipe/referents", label: "Référents", text: "La personne à joindre dans chaque territoire, montrée sur les pages et dans les lettres.", right: "referents.name" }],
  holdings: referentHoldings,
  impersonal: referentImpersonal,
};
