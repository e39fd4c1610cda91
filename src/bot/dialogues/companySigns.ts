import type { Dialogue } from "./dialogue.ts";

const wishes = [
  { value: "signer", label: "Signer la charte", says: /sign|charte/ },
  { value: "stagiaire", label: "Accueillir un ou une jeune", says: /stag|accueil|apprent/ },
  { value: "parler", label: "Parler de nos métiers", says: /parler|metier|ambassad|classe/ },
];
const signatory = [
  { value: "oui", label: "Oui", says: /^oui/ },
  { value: "non", label: "Non, quelqu’un d’autre", says: /^non/ },
];

/** A company that wants to commit itself: to the right door, with what to have at hand. */
export const companySigns: Dialogue = {
  id: "company-signs-v1",
  label: "Nous sommes une entreprise",
  starts: /^(bonjour )?((je suis|nous sommes) une entreprise|je (veux|voudrais|souhaite) signer la charte|signer la charte)$/,
  after: ["signer-charte-entreprise", "charte-engagements", "charte-qui-signe", "entreprise-rse-jeunes"],
  steps: [
    { name: "wish", ask: "Merci d’être là. Que voulez-vous faire ?", options: wishes },
    { name: "signatory", ask: "Pouvez-vous signer pour l’entreprise ?", options: signatory, skip: ({ wish }) => wish !== "signer" },
  ],
  end: ({ wish, signatory: may }) => {
    if (wish === "stagiaire") return [{ text: "Pour un élève, l’établissement fait la convention ; pour un ou une jeune sans école, c’est un prescripteur comme la mission locale. Signer la charte vous fait connaître des établissements.", links: [{ label: "1 élève, 1 stage (employeurs)", href: "https://1eleve1stage.education.gouv.fr" }, { label: "Signer la charte", href: "/charte" }], choices: ["Accueillir un élève en stage (entreprise)"] }];
    if (wish === "parler") return [{ text: "Vos salariés peuvent devenir ambassadeurs : chacun choisit où, quand et combien de fois par mois, et répond à une invitation en un geste.", links: [{ label: "Devenir ambassadeur", href: "/ambassadeurs" }], choices: ["Devenir ambassadeur métier"] }];
    const hand = may === "non" ? " Vous pouvez préparer la charte et l’envoyer à la personne qui signe : elle reçoit un lien." : "";
    return [{ text: `La charte se signe en ligne. Ayez sous la main le numéro SIRET et l’adresse e-mail de la personne qui signe : un code lui est envoyé. Vous choisissez vos engagements, puis vous recevez la charte scellée en PDF et un badge.${hand}`, links: [{ label: "Commencer", href: "/charte" }], choices: ["Parler à une personne"] }];
  },
};
