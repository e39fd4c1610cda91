import { naming } from "../../../crm/registry/naming.ts";
import { type Holding, about, holds } from "../../../crm/registry/personal.ts";
import { type RetentionRule, lapses } from "../../../crm/registry/retention.ts";
import { EntryMonth } from "./entryMonth.ts";
import { Unanswered, keptMonths } from "./unanswered.ts";

/** Nobody's by design: a question is kept without personal data and without its conversation. What redaction missed is found by address and number, and goes. */
export const questionHoldings: Holding[] = [
  holds({ model: Unanswered, title: "Questions sans réponse", purpose: "chat", data: "la question, sans donnée personnelle ni conversation", of: who => naming(who, "text"), told: { text: "Question", firstDay: "Posée la première fois", times: "Fois" }, erased: "deleted" }),
  holds({ model: Unanswered, title: "Questions traitées par un conseiller", purpose: "chat", data: "le nom de qui a traité la question", of: who => about("by", who.ids("Person")), told: { text: "Question", state: "Ce qu’elle est devenue" }, erased: () => ({ byName: null }) }),
];
export const questionRetention: RetentionRule[] = [
  lapses({ name: "unanswered", title: "Questions sans réponse", kept: `${keptMonths} mois après la dernière fois`, basis: "proposition, à confirmer par l’analyse d’impact", model: Unanswered }),
  lapses({ name: "entry-months", title: "Comment chaque fiche a servi", kept: `${keptMonths} mois`, model: EntryMonth }),
];
