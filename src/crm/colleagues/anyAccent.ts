import { unaccented } from "../french.ts";

const families = ["aàâä", "cç", "eéèêë", "iîï", "oôö", "uùûü", "yÿ"];

/** A pattern that finds these words whatever the accents on either side; every other sign means itself. */
export const anyAccent = (words: string) =>
  new RegExp([...unaccented(words.slice(0, 100))].map(sign => families.find(family => family.startsWith(sign))?.replace(/.+/, "[$&]") ?? sign.replace(/[^a-z0-9 ]/, "\\$&")).join(""), "i");
