import type { Feature } from "../registry/feature.ts";

export const textDeskFeature: Feature = {
  name: "textDesk",
  acts: { "text.started": "Nouvelle version du texte ouverte", "text.changed": "Texte modifié", "text.published": "Texte publié" },
};
