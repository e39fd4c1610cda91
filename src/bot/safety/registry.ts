import type { Feature } from "../../crm/registry/feature.ts";
import { alertWaits } from "./episodes/alertWaits.ts";
import { safetyHoldings, safetyRetention } from "./episodes/personal.ts";

export const safetyFeature: Feature = {
  name: "safety",
  waits: alertWaits,
  acts: { "safety.told": "Danger lu par le programme", "safety.alert-read": "Alerte lue", "duty.taken": "Prend l’astreinte", "duty.left": "Quitte l’astreinte" },
  holdings: safetyHoldings,
  retention: safetyRetention,
};
