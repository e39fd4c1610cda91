/** How long a meeting lasts, in minutes. */
export const lengths = { "60": "Une heure", "90": "Une heure et demie", "120": "Deux heures", "210": "Une demi-journée", "420": "Une journée" } as const;
export const lengthNames = Object.keys(lengths) as (keyof typeof lengths)[];
