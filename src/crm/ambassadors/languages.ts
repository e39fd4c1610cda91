/** Languages besides French in which somebody may speak to a class. */
export const languages = { en: "Anglais", de: "Allemand", es: "Espagnol", it: "Italien", pt: "Portugais", ar: "Arabe", lsf: "Langue des signes française" } as const;
export type Language = keyof typeof languages;
export const languageNames = Object.keys(languages) as Language[];
