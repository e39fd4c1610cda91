import type { Listing, Row } from "../registry/listing.ts";
import { type Asked, fieldOf } from "./asked.ts";
import { type Direction, after, cursorOf, readCursor } from "./keyset.ts";

export const perPage = 25;
/** Counting stops here: beyond it a list says « plus de ». */
export const mostCounted = 10_000;

/** One page of a list by keyset: rows, and the cursors of the pages before and after, null where there is none. */
export async function readPage(listing: Listing, asked: Asked, filter: Record<string, unknown>, size = perPage) {
  const backwards = Boolean(asked.before);
  const cursor = readCursor(asked.before || asked.after);
  const path = fieldOf(listing, asked.sort.replace(/^-/, ""))?.sort ?? "_id";
  const shown: Direction = asked.sort.startsWith("-") ? -1 : 1;
  const read = (backwards ? -shown : shown) as Direction;
  const where = cursor ? { $and: [filter, after(path, read, cursor)] } : filter;
  const found = await rowsOf(listing, where, { [path]: read, ...(path === "_id" ? {} : { _id: read }) }, size + 1);
  const more = found.length > size;
  const rows = backwards ? found.slice(0, size).reverse() : found.slice(0, size);
  const at = (row: Row | undefined) => (row ? cursorOf(valueAt(row, path), row._id) : null);
  return { rows, previous: (backwards ? more : Boolean(cursor)) ? at(rows[0]) : null, next: (backwards ? true : more) ? at(rows.at(-1)) : null };
}

/** Rows of a list as it shows them: lean, with what its columns need of others. */
export async function rowsOf(listing: Listing, where: Record<string, unknown>, sort: Record<string, Direction>, limit: number) {
  const query = listing.model.find(where as never).sort(sort).limit(limit).populate((listing.populate ?? []) as never);
  return (await query.lean()) as unknown as Row[];
}

/** How many rows there are, counted to ten thousand; where nothing is asked, as many as the collection says it holds. */
export const countOf = async (listing: Listing, filter: Record<string, unknown>) =>
  Object.keys(filter).length ? listing.model.countDocuments(filter as never).limit(mostCounted + 1) : listing.model.estimatedDocumentCount();

const valueAt = (row: Row, path: string) => path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], row);
