import type { Feature } from "../../../crm/registry/feature.ts";
import { acts } from "./overlayVersion.ts";
import { entryHoldings } from "./personal.ts";

export const entriesFeature: Feature = {
  name: "workshopEntries",
  acts: Object.fromEntries(Object.entries(acts).map(([act, label]) => [`knowledge.${act}`, `Fiche : ${label.charAt(0).toLowerCase()}${label.slice(1)}`])),
  impersonal: { Overlay: "les textes de l’assistant ; qui a vérifié un fait y est un numéro de compte", BaseEdition: "un numéro" },
  holdings: entryHoldings,
};
