/** What a commitment is counted in: one, several. A commitment without unit is declared, not counted. */
export const units = {
  meetings: { one: "rencontre", many: "rencontres" },
  immersions: { one: "immersion", many: "immersions" },
  "placement-days": { one: "jour de stage", many: "jours de stage" },
  visits: { one: "visite", many: "visites" },
  workshops: { one: "plateau ouvert", many: "plateaux ouverts" },
  contracts: { one: "contrat", many: "contrats" },
  welcomes: { one: "accueil", many: "accueils" },
  kits: { one: "kit", many: "kits" },
  events: { one: "événement", many: "événements" },
  hours: { one: "heure", many: "heures" },
} as const;

export type Unit = keyof typeof units;
export const isUnit = (name: string): name is Unit => Object.hasOwn(units, name);
/** « 1 visite », « 6 visites ». */
export const inUnit = (n: number, unit: Unit) => `${n} ${n < 2 ? units[unit].one : units[unit].many}`;
