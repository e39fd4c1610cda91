import { about, holds } from "../registry/personal.ts";
import { type RetentionRule, lapses } from "../registry/retention.ts";
import { SigningCode } from "./signingCode.ts";

export const signatureHoldings = [
  holds({ model: SigningCode, title: "Codes de signature", purpose: "charters", data: "adresse ou numéro où le code est parti ; le code n’est qu’une empreinte", of: who => about("charter", who.ids("Charter")), told: { sentTo: "Envoyé à", sentAt: "Envoyé le", tries: "Essais", expiresAt: "Finit le" }, erased: "deleted" }),
];

export const signatureRetention: RetentionRule[] = [lapses({ name: "signing-codes", title: "Codes de signature", kept: "24 heures après leur fin", model: SigningCode, seconds: 86_400 })];
