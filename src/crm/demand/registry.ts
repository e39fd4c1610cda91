import type { Feature } from "../registry/feature.ts";

export const demandFeature: Feature = {
  name: "demand",
  doors: [{ href: "/equipe/chiffres/besoins", label: "Besoins sans réponse", text: "Ce que les établissements demandent et que personne n’a pris, par territoire et métier, et qui appeler.", right: "figures.read" }],
};
