import mongoose from "mongoose";
import { type Holding, holds } from "../registry/personal.ts";
import { Charter } from "./charter.ts";

const signed = { signedAt: mongoose.trusted({ $ne: null }) };
export const keptByLaw = "Une charte signée engage l’entreprise : la preuve de qui l’a signée est gardée pendant sa durée puis 5 ans (Code civil, article 2224 ; à confirmer).";

export const charterHoldings: Holding[] = [
  holds({ model: Charter, title: "Chartes", purpose: "charters", data: "nom, fonction et adresse e-mail du signataire", names: ["signatoryName"], of: ({ email }) => [{ signatoryEmail: email }, { contactEmail: email }], told: { reference: "Référence", company: "Entreprise", status: "Statut", signatoryName: "Signataire", signatoryRole: "Fonction", signatoryEmail: "Adresse e-mail du signataire", contactEmail: "Adresse e-mail du brouillon", signedAt: "Signée le", validUntil: "Valable jusqu’au", endedAt: "Finie le", createdAt: "Ouverte le" }, erased: () => ({ signatoryName: "", signatoryRole: "", signatoryEmail: "", entitled: false, contactEmail: null, remindAt: null }), kept: { where: signed, why: keptByLaw } }),
];
