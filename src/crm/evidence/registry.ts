import { evidenceHoldings, signingConsent } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { proveSignature } from "./proveSignature.ts";

export const evidenceFeature: Feature = {
  name: "evidence",
  acts: { "charter.evidence-erased": "Preuve de la signature effacée" },
  proofs: { "charter.signed": proveSignature },
  holdings: evidenceHoldings,
  consents: [signingConsent],
};
