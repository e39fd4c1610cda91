import { ofAccount } from "../people/personal.ts";
import { AuthenticatorApp } from "./authenticatorApp.ts";
import { RecoveryCode } from "./recoveryCode.ts";

export const factorHoldings = [
  ofAccount({ model: AuthenticatorApp, title: "Applications d’authentification", data: "un secret chiffré, jamais montré", told: { addedAt: "Ajoutée le" } }),
  ofAccount({ model: RecoveryCode, title: "Codes de secours", data: "des empreintes, jamais montrées", told: { madeAt: "Créé le" } }),
];
