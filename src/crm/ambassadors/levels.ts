/** Classes, and whole publics as older records and imported lists tell them (« Collège »). */
export const levels = {
  "5e": "5e",
  "4e": "4e",
  "3e": "3e",
  "2de": "Seconde",
  "1re": "Première",
  terminale: "Terminale",
  cap: "CAP",
  "bac-pro": "Bac professionnel",
  bts: "BTS",
  superieur: "Université et études supérieures",
  insertion: "Mission locale",
  adultes: "Adultes en reconversion",
  college: "Collège",
  "lycee-general": "Lycée général et technologique",
  "lycee-professionnel": "Lycée professionnel",
  apprentissage: "CFA ou MFR",
} as const;
export type Level = keyof typeof levels;
export const levelNames = Object.keys(levels) as Level[];

/** The classes that a whole public is made of. */
const publics: Partial<Record<Level, Level[]>> = { college: ["5e", "4e", "3e"], "lycee-general": ["2de", "1re", "terminale"], "lycee-professionnel": ["cap", "bac-pro"], apprentissage: ["cap", "bac-pro", "bts"] };
/** What forms propose: classes, and the publics that have none. */
export const classNames = levelNames.filter(name => !publics[name]);
/** Classes alone: each public told by its classes. */
export const inClasses = (names: readonly string[]): string[] => [...new Set(names.flatMap(name => publics[name as Level] ?? [name]))];

/** Whoever offers one of these may be asked for this level: the class itself, the publics it belongs to, a public's classes. */
export const answering = (level: string): string[] => [level, ...inClasses([level]), ...levelNames.filter(name => publics[name]?.includes(level as Level))];
