/** Where an ambassador speaks from. */
export const standings = {
  employee: "Salarié ou salariée",
  craftsman: "Artisan, indépendant, chef d’entreprise",
  retired: "Retraité ou retraitée",
  apprentice: "Apprenti ou apprentie",
} as const;
export const standingNames = Object.keys(standings) as (keyof typeof standings)[];
