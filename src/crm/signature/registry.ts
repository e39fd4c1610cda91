import type { Feature } from "../registry/feature.ts";
import { signatureHoldings, signatureRetention } from "./personal.ts";

export const signatureFeature: Feature = { name: "signature", holdings: signatureHoldings, retention: signatureRetention };
