import { keptByLaw } from "../charters/personal.ts";
import { about, holds } from "../registry/personal.ts";
import { consent, Evidence } from "./evidence.ts";
import type { ConsentSource } from "../registry/personal.ts";

export const evidenceHoldings = [
  holds({ model: Evidence, title: "Preuves de signature", purpose: "charters", data: "nom, fonction, adresse e-mail, adresse IP, navigateur, heures", names: ["signatoryName"], of: who => [...about("charter", who.ids("Charter"))], told: { at: "Signée le", consent: "Consentement", consentVersion: "Version", signatoryName: "Signataire", signatoryRole: "Fonction", signatoryEmail: "Adresse e-mail", channel: "Voie du code", sentTo: "Code envoyé à", ip: "Adresse IP", userAgent: "Navigateur", language: "Langues" }, erased: "kept", kept: { where: {}, why: keptByLaw } }),
];

export const signingConsent: ConsentSource = {
  subject: "Signature de la charte",
  versions: [consent],
  async of(who) {
    const given = await Evidence.find({ $or: [...about("charter", who.ids("Charter")), { _id: null }], signatoryEmail: who.email }).lean();
    return given.map(({ at, consent: words, consentVersion, ip }) => ({ subject: "Signature de la charte", words: words ?? "", version: consentVersion ?? "", at, from: ip ? `étape de signature, adresse IP ${ip}` : "étape de signature", withdrawnAt: null }));
  },
};
