import type { Feature } from "../../crm/registry/feature.ts";
import { callHoldings, callRetention } from "./personal.ts";
import { callWaits } from "./callWaits.ts";

export const callbacksFeature: Feature = {
  name: "callbacks",
  waits: callWaits,
  doors: [{ href: "/conseil/rappels", label: "Rappels", text: "Les jeunes qui attendent un appel.", right: "conversations.hold" }],
  acts: { "callback.asked": "Rappel demandé", "callback.reached": "Jeune rappelé", "callback.unreached": "Appel sans réponse", "callback.withdrawn": "Rappel retiré par le jeune" },
  holdings: callHoldings,
  retention: callRetention,
};
