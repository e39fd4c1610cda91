import type { Feature } from "../registry/feature.ts";

export const colleaguesFeature: Feature = {
  name: "colleagues",
  doors: [{ href: "/equipe/comptes", label: "Comptes de l’équipe", text: "Inviter, changer les droits, fermer un compte.", right: "people.manage" }],
  acts: {
    "person.enabled": "Compte rouvert",
    "person.rights-changed": "Rôles ou territoire changés",
    "person.factors-reset": "Moyens de connexion réinitialisés",
  },
};
