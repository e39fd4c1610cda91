import { Delivery } from "./delivery.ts";
import { deliveryHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const deliveriesFeature: Feature = {
  name: "deliveries",
  links: { Company: [{ model: Delivery as never, path: "company", one: "une réalisation", many: "réalisations" }] },
  acts: {
    "delivery.counted": "Réalisation relevée",
    "delivery.reversed": "Réalisation annulée",
    "delivery.declared": "Réalisation déclarée",
    "delivery.rejected": "Réalisation écartée",
  },
  holdings: deliveryHoldings,
};
