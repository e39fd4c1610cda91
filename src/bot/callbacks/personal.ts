import { type Holding, about, holds } from "../../crm/registry/personal.ts";
import { type RetentionRule, lapses } from "../../crm/registry/retention.ts";
import { Callback, keptDays } from "./callback.ts";

export const callHoldings: Holding[] = [
  holds({ model: Callback, title: "Rappels demandés dans le chat", purpose: "chat", data: "prénom et numéro, chiffrés, oubliés une fois l’appel passé ; moment souhaité", of: who => about("conversation", who.ids("Conversation")), told: { askedAt: "Demandé le", when: "Moment", outcome: "Suite" }, erased: "deleted" }),
  holds({ model: Callback, title: "Rappels passés par un conseiller", purpose: "chat", data: "qui a appelé", of: who => about("by", who.ids("Person")), told: { lastTriedAt: "Dernier essai" }, erased: () => ({ by: null }) }),
];
export const callRetention: RetentionRule[] = [lapses({ name: "callbacks", title: "Rappels demandés dans le chat", kept: `${keptDays} jours ; le numéro est oublié une fois l’appel passé`, basis: "proposition, à confirmer par l’analyse d’impact", model: Callback })];
