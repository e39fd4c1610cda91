import type { Dialogue } from "./dialogue.ts";
import { departementStepFormal } from "./choices.ts";

const experience = [
  { value: "oui", label: "Oui, en rapport avec un métier", says: /^oui|\bans\b/ },
  { value: "non", label: "Pas vraiment", says: /^(non|pas)/ },
];
const aim = [
  { value: "diplome", label: "Obtenir un diplôme", says: /diplome/ },
  { value: "changer", label: "Changer de métier", says: /chang|reconver/ },
  { value: "point", label: "Faire le point", says: /point|sais pas/ },
];

/** For adults: VAE when experience and a diploma meet, otherwise where to be advised for free. */
export const vaeAdults: Dialogue = {
  id: "vae-adults-v1",
  label: "VAE et reconversion",
  starts: /^(je (veux|voudrais|souhaite) faire une |faire une |c est quoi la )?vae$/,
  after: ["vae-cest-quoi", "vae-etapes", "france-vae", "reconversion", "reprendre-etudes-adulte"],
  steps: [
    { name: "aim", ask: "Que cherchez-vous d’abord ?", options: aim },
    { name: "experience", ask: "Avez-vous de l’expérience, salariée, indépendante, bénévole ou familiale, dans le domaine visé ?", options: experience },
    departementStepFormal,
  ],
  end: ({ aim: wanted, experience: has }) => {
    if (wanted === "diplome" && has === "oui")
      return [{ text: "La VAE est faite pour cela : toute expérience en rapport avec le diplôme peut compter. On s’inscrit en ligne, un accompagnateur ou un point relais aide à monter le dossier, puis un jury vous reçoit.", links: [{ label: "France VAE", href: "https://vae.gouv.fr" }], choices: ["Parler à une personne"] }];
    const text = wanted === "diplome" ? "Sans expérience dans le domaine, c’est plutôt une formation qu’une VAE. Un conseil en évolution professionnelle, gratuit, vous aide à choisir et à trouver le financement." : "Commencez par un conseil en évolution professionnelle : gratuit, confidentiel, pour les salariés comme pour les demandeurs d’emploi. Il dit si un bilan de compétences, une formation ou une VAE convient.";
    return [{ text, links: [{ label: "Mon conseil en évolution professionnelle", href: "https://mon-cep.org" }, { label: "Mon compte formation", href: "https://www.moncompteformation.gouv.fr" }], choices: ["Parler à une personne"] }];
  },
};
