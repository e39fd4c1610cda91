import type { Feature } from "../../crm/registry/feature.ts";
import { lapses } from "../../crm/registry/retention.ts";
import { HandoverDay, keptMonths } from "./handoverDay.ts";
import { tallyHandovers } from "./tallyHandovers.ts";

export const handoverFiguresFeature: Feature = {
  name: "handoverFigures",
  jobs: [{ name: "tally-handovers", everySeconds: 3600, run: () => tallyHandovers() }],
  doors: [{ href: "/equipe/chiffres/conversations", label: "Chiffres des conversations", text: "Attente, relais demandés par thème, par département et par heure, avis, charge.", right: "figures.read" }],
  impersonal: { HandoverDay: "des nombres de conversations par jour" },
  retention: [lapses({ name: "handover-days", title: "Chiffres des conversations", kept: `${keptMonths} mois`, basis: "proposition, à confirmer par l’analyse d’impact", model: HandoverDay })],
};
