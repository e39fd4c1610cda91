import type { Feature } from "../../../crm/registry/feature.ts";
import { lapses } from "../../../crm/registry/retention.ts";
import { Trial } from "./trial.ts";

export const trialsFeature: Feature = {
  name: "workshopTrials",
  impersonal: { Trial: "des questions d’essai écrites pour cela, et des chiffres" },
  retention: [lapses({ name: "trials", title: "Essais d’une fiche", kept: "30 jours", model: Trial })],
};
