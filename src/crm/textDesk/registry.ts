import type { Feature } from "../registry/feature.ts";

export const textDeskFeature: Feature = {
  name: "textDesk",
  doors: [{ href: "/equipe/textes", label: "Textes de la charte", text: "Écrire, prévisualiser et publier une version.", right: "texts.write" }],
  acts: { "text.started": "Nouvelle version du texte ouverte", "text.changed": "Texte modifié", "text.published": "Texte publié" },
  impersonal: { CharterText: "le texte de la charte ; qui l’a publié y est nommé par sa fonction d’agent" },
};
