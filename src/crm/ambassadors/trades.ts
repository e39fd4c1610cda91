/** What an ambassador shows and a class asks for. Families of trades, in words that pupils use. */
export const trades = {
  agriculture: "Agriculture, élevage, forêt",
  mer: "Métiers de la mer et de la pêche",
  batiment: "Bâtiment et travaux publics",
  industrie: "Industrie et mécanique",
  energie: "Énergie et nucléaire",
  environnement: "Environnement et eau",
  numerique: "Numérique et données",
  sante: "Santé et soin",
  social: "Social et petite enfance",
  hotellerie: "Hôtellerie, restauration, métiers de bouche",
  commerce: "Commerce et vente",
  transport: "Transport et logistique",
  artisanat: "Artisanat d’art et création",
  gestion: "Gestion, banque, assurance",
  public: "Service public, droit, sécurité",
  sport: "Sport, animation, tourisme",
} as const;
export type Trade = keyof typeof trades;
export const tradeNames = Object.keys(trades) as Trade[];
export const tradeLabels = (names: readonly string[]) => names.map(name => trades[name as Trade]).filter(Boolean);
