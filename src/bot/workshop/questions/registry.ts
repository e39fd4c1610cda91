import type { Feature } from "../../../crm/registry/feature.ts";
import { questionHoldings, questionRetention } from "./personal.ts";

export const questionsFeature: Feature = {
  name: "workshopQuestions",
  doors: [{ href: "/atelier", label: "Atelier de l’assistant", text: "Les questions restées sans réponse, les fiches, leurs sources et leurs dates.", right: "knowledge.edit" }],
  acts: { "question.variant": "Question ajoutée à une fiche", "question.entry": "Question devenue une fiche", "question.aside": "Question mise de côté" },
  impersonal: { EntryMonth: "des nombres par fiche et par mois" },
  holdings: questionHoldings,
  retention: questionRetention,
};
