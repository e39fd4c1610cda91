type SectorWords = { label: string; article: string };

/** The sectors of the explorer, each a file of professions/, with the article of the assistant that tells of it. */
export const sectors = {
  accueil: { label: "Hôtellerie, restauration, tourisme", article: "metiers-tourisme-hotellerie" },
  aeronautique: { label: "Aéronautique et espace", article: "metiers-aeronautique" },
  agriculture: { label: "Agriculture, cheval, forêt", article: "metiers-agriculture" },
  agroalimentaire: { label: "Agroalimentaire", article: "metiers-agroalimentaire" },
  batiment: { label: "Bâtiment et travaux publics", article: "metiers-batiment" },
  beaute: { label: "Coiffure et beauté", article: "metiers-coiffure-esthetique" },
  bouche: { label: "Métiers de bouche", article: "metiers-bouche-artisanat" },
  chimie: { label: "Chimie, pharmacie, parfum", article: "metiers-industrie-chimie" },
  commerce: { label: "Commerce et vente", article: "metiers-commerce" },
  culture: { label: "Arts, culture, spectacle", article: "metiers-art-culture" },
  droit: { label: "Sécurité et justice", article: "metiers-droit-securite" },
  energie: { label: "Nucléaire et énergies", article: "metiers-nucleaire" },
  enfance: { label: "Social et petite enfance", article: "metiers-social" },
  enseignement: { label: "Enseignement et formation", article: "metiers-enseignement" },
  environnement: { label: "Environnement et eau", article: "metiers-environnement" },
  gestion: { label: "Banque, gestion, assurance", article: "metiers-banque-compta" },
  matieres: { label: "Textile, verre, cuir, bois", article: "metiers-textile-verre-cuir" },
  mecanique: { label: "Automobile et mécanique", article: "metiers-automobile" },
  mer: { label: "Mer et ports", article: "metiers-maritime" },
  numerique: { label: "Numérique et image", article: "metiers-numerique" },
  sante: { label: "Santé et soin", article: "metiers-sante" },
  sport: { label: "Sport et animation", article: "sport-etudes-staps" },
  transport: { label: "Transport et logistique", article: "metiers-logistique" },
} as const satisfies Record<string, SectorWords>;
export type Sector = keyof typeof sectors;
export const sectorNames = Object.keys(sectors) as Sector[];
