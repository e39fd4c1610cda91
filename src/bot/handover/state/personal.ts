import { type Holding, about, holds } from "../../../crm/registry/personal.ts";
import { type RetentionRule, lapses } from "../../../crm/registry/retention.ts";
import { HandoverEvent, keptMonths } from "./handoverEvent.ts";

export const handoverHoldings: Holding[] = [
  holds({ model: HandoverEvent, title: "Passages d’une conversation", purpose: "chat", data: "qui l’a eue en main, quand, pourquoi ; aucun mot de la personne", of: who => about("conversation", who.ids("Conversation")), told: { at: "Date", from: "De", to: "À" }, erased: "deleted" }),
  holds({ model: HandoverEvent, title: "Conversations passées par un conseiller", purpose: "chat", data: "qui l’a eue en main, quand", of: who => about("counsellor", who.ids("Person")), told: { at: "Date", from: "De", to: "À" }, erased: () => ({ counsellor: null, by: "system" }) }),
];
export const handoverRetention: RetentionRule[] = [lapses({ name: "handover-events", title: "Passages d’une conversation", kept: `${keptMonths} mois, sans texte`, basis: "proposition, à confirmer par l’analyse d’impact", model: HandoverEvent })];
