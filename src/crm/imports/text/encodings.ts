/** The ways a file may write its letters, by the name the program that reads them knows. */
export const encodings = {
  "utf-8": { label: "UTF-8 (la plupart des fichiers d’aujourd’hui)" },
  "windows-1252": { label: "Windows, Europe de l’Ouest (CSV d’un Excel ancien)" },
  "utf-16le": { label: "UTF-16 (texte Unicode d’Excel)" },
  "utf-16be": { label: "UTF-16, octets inversés" },
} as const;
export type Encoding = keyof typeof encodings;

/** The signs that may part the cells of a line. */
export const delimiters = {
  ";": { label: "Point-virgule" },
  ",": { label: "Virgule" },
  "\t": { label: "Tabulation" },
  "|": { label: "Barre verticale" },
} as const;
export type Delimiter = keyof typeof delimiters;

/** A form trims what it is given: a tab travels as a word. */
export const delimiterWords: Record<Delimiter, string> = { ";": "point-virgule", ",": "virgule", "\t": "tabulation", "|": "barre" };
