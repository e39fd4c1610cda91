import Handlebars from "handlebars";
import { assetUrl } from "./assets.ts";
import { fieldExpressions } from "./fieldExpressions.ts";

const safeAddress = /^(\/(?![/\\])|[#?]|https?:\/\/|mailto:|tel:)/i;

/** An optional argument of the partial, or of the object given first; null where it is absent, as `strict` would throw. */
function opt(this: unknown, ...args: unknown[]) {
  const [name, from] = args.slice(0, -1).reverse();
  return own(args.length > 2 ? from : this, String(name));
}

export const own = (from: unknown, name: string): unknown =>
  from !== null && typeof from === "object" && Object.hasOwn(from, name) ? ((from as Record<string, unknown>)[name] ?? null) : null;

export const expressions = {
  ...fieldExpressions,
  opt,
  asset: assetUrl,
  /** « de Tissages », « d’Aérostructures »: a name that begins with a spoken vowel takes the elision; h and y are left alone. */
  de: (name: unknown) => `${/^[aeiouàâäéèêëîïôöùûüœæ]/i.test(String(name)) ? "d’" : "de "}${String(name)}`,
  eq: (a: unknown, b: unknown) => a === b,
  or: (...args: unknown[]) => args.slice(0, -1).find(Boolean) ?? null,
  concat: (...args: unknown[]) => args.slice(0, -1).join(""),
  classNames: (...args: unknown[]) => args.slice(0, -1).filter(Boolean).join(" "),
  /** Short fixed lists written in the page: `(listOf (objectOf value="oui" label="Oui") (objectOf value="non" label="Non"))`. */
  listOf: (...args: unknown[]) => args.slice(0, -1),
  objectOf: ({ hash }: Handlebars.HelperOptions) => ({ ...hash }),
  /** What the cell of a table says: the cell itself when it is plain words. */
  cellWords: (cell: unknown) => (typeof cell === "object" ? own(cell, "text") : cell),
  /** An address that runs nothing: anything but a page, an anchor, http(s), mailto or tel becomes "#". */
  safeUrl: (address: unknown) => (safeAddress.test(String(address)) ? address : "#"),
  /** Optional arguments printed as attributes, in the order named; `true` prints the bare name. */
  htmlAttributes(this: unknown, ...args: unknown[]) {
    const names = args.slice(0, -1) as string[];
    return new Handlebars.SafeString(names.map(name => attribute(name, own(this, name))).join(""));
  },
} satisfies Record<string, (this: never, ...args: never[]) => unknown>;

function attribute(name: string, value: unknown) {
  if (value === null || value === false || value === "") return "";
  return value === true ? ` ${name}` : ` ${name}="${Handlebars.escapeExpression(value as string)}"`;
}

