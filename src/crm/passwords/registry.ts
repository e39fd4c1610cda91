import { passwordHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";

export const passwordsFeature: Feature = { name: "passwords", acts: { "person.password-set": "Mot de passe choisi" }, holdings: passwordHoldings };
