import { passkeyHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const passkeysFeature: Feature = { name: "passkeys", acts: { "person.passkey-added": "Clé d’accès ajoutée" }, holdings: passkeyHoldings };
