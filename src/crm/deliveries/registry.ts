import { deliveryHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const deliveriesFeature: Feature = {
  name: "deliveries",
  acts: {
    "delivery.counted": "Réalisation relevée",
    "delivery.reversed": "Réalisation annulée",
    "delivery.declared": "Réalisation déclarée",
    "delivery.rejected": "Réalisation écartée",
  },
  holdings: deliveryHoldings,
};
