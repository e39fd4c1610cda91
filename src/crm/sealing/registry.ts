import { paperHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { provePaper } from "./provePaper.ts";
import { proveSeal } from "./proveSeal.ts";
import { sealCharters } from "./sealCharters.ts";
import { warnExpiry } from "./warnExpiry.ts";

export const sealingFeature: Feature = {
  name: "sealing",
  jobs: [
    { name: "seal-charters", everySeconds: 20, run: () => sealCharters() },
    { name: "warn-seal-expiry", everySeconds: 3600, run: () => warnExpiry() },
  ],
  acts: { "charter.annex-sealed": "Annexe de preuve établie", "seal.expiry-warned": "Fin du cachet annoncée" },
  proofs: { "charter.active": proveSeal, "charter.countersigned": provePaper("countersignature", "PDF de contre-signature"), "charter.annex-sealed": provePaper("evidence", "PDF de l’annexe") },
  holdings: paperHoldings,
};
