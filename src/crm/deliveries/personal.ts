import { about, holds } from "../registry/personal.ts";
import { Delivery } from "./delivery.ts";
import { YearlyReport } from "./yearlyReport.ts";

/** They speak of a company; what somebody wrote in them is read for addresses. */
export const deliveryHoldings = [
  holds({ model: Delivery, title: "Réalisations d’une charte", purpose: "charters", data: "ce que l’entreprise a fait, avec ses mots", of: who => about("charter", who.ids("Charter")), told: { on: "Date", quantity: "Quantité", proof: "Précision", status: "Statut" }, mentions: ["proof", "reason"], erased: "kept", kept: { where: {}, why: "C’est l’entreprise qui l’a fait : il n’y a pas de nom." } }),
  holds({ model: YearlyReport, title: "Bilans annuels", purpose: "charters", data: "ce que l’entreprise confirme, avec ses mots", of: who => about("charter", who.ids("Charter")), told: { year: "Année", words: "Mots", confirmedAt: "Confirmé le" }, mentions: ["words"], erased: "kept", kept: { where: {}, why: "C’est l’entreprise qui le confirme : il n’y a pas de nom." } }),
];
