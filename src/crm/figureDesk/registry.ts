import type { Feature } from "../registry/feature.ts";

export const figureDeskFeature: Feature = {
  name: "figureDesk",
  acts: { "figures.exported": "Chiffres emportés" },
  doors: [{ href: "/equipe/chiffres", label: "Chiffres", text: "Chartes, engagements, demandes, délais et visites, par période et par territoire ; tout s’emporte.", right: "figures.read" }],
};
