/** The themes of the base, as people read them. */
export const topics = {
  orientation: "S’orienter au collège et au lycée",
  stages: "Stages et découverte des métiers",
  "voie-pro": "Voie professionnelle",
  lycee: "Lycée général et technologique",
  apprentissage: "Apprentissage et alternance",
  superieur: "Études supérieures",
  parcoursup: "Parcoursup",
  decrochage: "Décrochage et retour en formation",
  insertion: "Emploi, engagement, missions locales",
  adultes: "VAE, reconversion, formation des adultes",
  mobilite: "Transport, logement, Europe",
  handicap: "Handicap",
  aides: "Bourses et aides",
  egalite: "Égalité et stéréotypes",
  metiers: "Métiers et secteurs en Normandie",
  evenements: "Salons et événements",
  ambassadeurs: "Ambassadeurs et classes",
  entreprises: "Entreprises et charte",
  familles: "Familles",
  passerelle: "Passerelle et l’assistant",
} as const;
export type Topic = keyof typeof topics;
export const topicNames = Object.keys(topics) as [Topic, ...Topic[]];
