/** How a class and a professional meet. */
export const formats = {
  talk: "Intervention en classe",
  remote: "Intervention à distance",
  visit: "Visite de l’entreprise",
  interview: "Simulation d’entretien",
  jury: "Jury de projet ou d’oral",
  speed: "Rencontres express",
  shadowing: "Une journée avec un professionnel",
  workshop: "Accès à un plateau technique",
} as const;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as Format[];

const held = { talk: "school", remote: "remote", visit: "workplace", interview: "school", jury: "school", speed: "school", shadowing: "workplace", workshop: "workplace" } as const satisfies Record<Format, string>;

/** Where such a meeting is held: at the school, at the workplace, or nowhere (on a screen). */
export const heldAt = (format: string): "school" | "workplace" | "remote" => held[format as Format] ?? "school";
