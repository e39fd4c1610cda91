/** What a school is, in the words its people use. */
export const kinds = {
  college: "Collège",
  "lycee-general": "Lycée général et technologique",
  "lycee-professionnel": "Lycée professionnel",
  "lycee-polyvalent": "Lycée polyvalent",
  cfa: "Centre de formation d’apprentis (CFA)",
  mfr: "Maison familiale rurale (MFR)",
  university: "Université, école ou institut du supérieur",
  "mission-locale": "Mission locale",
  erea: "Établissement régional d’enseignement adapté (EREA)",
  other: "Autre établissement",
} as const;
export type SchoolKind = keyof typeof kinds;
export const schoolKinds = Object.keys(kinds) as SchoolKind[];
