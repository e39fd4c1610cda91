import type { Trade } from "./trades.ts";

/** The fourteen domains of the ROME (répertoire opérationnel des métiers et des emplois, France Travail, version 4.0 of 2023). */
export const romeDomains = {
  A: "Agriculture, pêche, espaces naturels et espaces verts, soins aux animaux",
  B: "Arts et façonnage d’ouvrages d’art",
  C: "Banque, assurance, immobilier",
  D: "Commerce, vente et grande distribution",
  E: "Communication, média et multimédia",
  F: "Construction, bâtiment et travaux publics",
  G: "Hôtellerie-restauration, tourisme, loisirs et animation",
  H: "Industrie",
  I: "Installation et maintenance",
  J: "Santé",
  K: "Services à la personne et à la collectivité",
  L: "Spectacle",
  M: "Support à l’entreprise",
  N: "Transport et logistique",
} as const;
export type RomeDomain = keyof typeof romeDomains;

const domains: Record<Trade, RomeDomain[]> = {
  agriculture: ["A"], mer: ["A", "N"], batiment: ["F"], industrie: ["H", "I"], energie: ["H", "I"], environnement: ["A", "K"], numerique: ["E", "M"], sante: ["J"],
  social: ["K"], hotellerie: ["G"], commerce: ["D"], transport: ["N"], artisanat: ["B", "L"], gestion: ["C", "M"], public: ["K"], sport: ["G"],
};

/** The ROME domains that these families of trades belong to, in order. Our own reading: the families are told in pupils' words. */
export const romeOf = (trades: readonly string[]): RomeDomain[] => [...new Set(trades.flatMap(trade => domains[trade as Trade] ?? []))].sort();
