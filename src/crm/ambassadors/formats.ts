/** How a class and a professional meet. */
export const formats = {
  talk: "Intervention en classe",
  visit: "Visite de l’entreprise",
} as const;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as Format[];
