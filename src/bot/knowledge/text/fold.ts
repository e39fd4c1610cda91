/** Lower case, no accents, ligatures opened, every sign that is neither letter nor digit a space. */
export const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9+]+/g, " ")
    .trim();
