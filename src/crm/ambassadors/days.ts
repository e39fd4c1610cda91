/** Days on which an ambassador may be asked, numbered as in ISO 8601. */
export const days = { "1": "Lundi", "2": "Mardi", "3": "Mercredi", "4": "Jeudi", "5": "Vendredi", "6": "Samedi" } as const;
export const dayNames = Object.keys(days) as (keyof typeof days)[];
