import type { Field, Listing } from "../registry/listing.ts";

/** What the address asks of a list: its filters by name, words, sort, columns, and where the page begins. */
export type Asked = { filters: Record<string, string>; q: string; sort: string; columns: string[]; after: string; before: string };

type Query = Record<string, string | string[] | undefined>;

/** Reads the address. What the list does not know is left out: an old link still opens. */
export function askedOf(listing: Listing, query: Query): Asked {
  const text = (name: string) => (typeof query[name] === "string" ? query[name].trim().slice(0, 200) : "");
  const filters = Object.fromEntries(listing.fields.flatMap(({ name, filter }) => (filter && text(name) && filter.where(text(name)) ? [[name, text(name)]] : [])));
  const columns = text("colonnes").split(",").filter(name => listing.fields.some(field => field.name === name));
  return { filters, q: text("q").slice(0, 100), sort: sortable(listing, text("tri")) ? text("tri") : listing.sort, columns: columns.length ? columns : [...listing.columns], after: text("apres"), before: text("avant") };
}

export const fieldOf = (listing: Pick<Listing, "fields">, name: string): Field | undefined => listing.fields.find(field => field.name === name);
const sortable = (listing: Listing, sort: string) => Boolean(fieldOf(listing, sort.replace(/^-/, ""))?.sort);

/** The address of this view: filters, words, sort, columns; `changes` over it. A change to "" takes a part out. */
export function addressOf(listing: Listing, { filters, q, sort, columns }: Asked, changes: Record<string, string> = {}) {
  const whole = { ...filters, q, tri: sort === listing.sort ? "" : sort, colonnes: columns.join() === listing.columns.join() ? "" : columns.join(), ...changes };
  const query = new URLSearchParams(Object.entries(whole).filter(([, value]) => value));
  return `/equipe/${listing.word}${query.size ? `?${query}` : ""}`;
}

/** The part of the address behind « ? »: what a saved view keeps. */
export const queryOf = (listing: Listing, asked: Asked) => addressOf(listing, asked).split("?")[1] ?? "";
