import type { Feature } from "../../crm/registry/feature.ts";
import { carryStatus } from "./state/carryStatus.ts";
import { moveActs } from "./state/moves.ts";
import { handoverHoldings, handoverRetention } from "./state/personal.ts";

export const handoverFeature: Feature = {
  name: "handover",
  upgrades: [carryStatus],
  acts: moveActs,
  holdings: handoverHoldings,
  retention: handoverRetention,
};
