type Sector = { label: string; from: number; to: number };

/** Trade sectors by the divisions (two first digits) of the NAF rev. 2 code. Source: INSEE, nomenclature d’activités française, rev. 2, 2008. */
export const sectors: Record<string, Sector> = {
  A: { label: "Agriculture, sylviculture et pêche", from: 1, to: 3 },
  B: { label: "Industries extractives", from: 5, to: 9 },
  C: { label: "Industrie manufacturière", from: 10, to: 33 },
  D: { label: "Électricité et gaz", from: 35, to: 35 },
  E: { label: "Eau, assainissement et déchets", from: 36, to: 39 },
  F: { label: "Construction", from: 41, to: 43 },
  G: { label: "Commerce et réparation automobile", from: 45, to: 47 },
  H: { label: "Transports et entreposage", from: 49, to: 53 },
  I: { label: "Hébergement et restauration", from: 55, to: 56 },
  J: { label: "Information et communication", from: 58, to: 63 },
  K: { label: "Finance et assurance", from: 64, to: 66 },
  L: { label: "Immobilier", from: 68, to: 68 },
  M: { label: "Activités spécialisées, scientifiques et techniques", from: 69, to: 75 },
  N: { label: "Services administratifs et de soutien", from: 77, to: 82 },
  O: { label: "Administration publique", from: 84, to: 84 },
  P: { label: "Enseignement", from: 85, to: 85 },
  Q: { label: "Santé et action sociale", from: 86, to: 88 },
  R: { label: "Arts, spectacles et loisirs", from: 90, to: 93 },
  S: { label: "Autres services", from: 94, to: 96 },
};

/** The sector of a NAF rev. 2 code, or null where the code says none. A NAF 2025 code is not read: its divisions differ. */
export function sectorOf(nafCode: string | null | undefined, nomenclature: string | null | undefined): string | null {
  const division = nomenclature === "NAF2025" ? NaN : Number.parseInt(nafCode ?? "", 10);
  return Object.keys(sectors).find(name => division >= sectors[name]!.from && division <= sectors[name]!.to) ?? null;
}
