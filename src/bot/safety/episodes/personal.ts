import { type Holding, about, holds } from "../../../crm/registry/personal.ts";
import { type RetentionRule, lapses } from "../../../crm/registry/retention.ts";
import { Duty } from "../duty/duty.ts";
import { SafetyEvent, keptMonths } from "./safetyEvent.ts";

export const safetyHoldings: Holding[] = [
  holds({ model: SafetyEvent, title: "Signaux de danger lus dans le chat", purpose: "chat", data: "gravité, situation, règle, date ; aucun mot de la personne", of: who => about("conversation", who.ids("Conversation")), told: { at: "Date", tier: "Gravité", situation: "Situation" }, erased: "deleted" }),
  holds({ model: Duty, title: "Astreinte des conseillers", purpose: "chat", data: "qui est d’astreinte, dernière alerte envoyée", of: who => about("person", who.ids("Person")), told: { since: "D’astreinte depuis", warnedAt: "Dernière alerte" }, erased: "deleted" }),
];
export const safetyRetention: RetentionRule[] = [lapses({ name: "safety-events", title: "Signaux de danger lus dans le chat", kept: `${keptMonths} mois, sans texte`, basis: "proposition, à confirmer par l’analyse d’impact", model: SafetyEvent })];
