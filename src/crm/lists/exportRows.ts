import type { Field, Listing, Row } from "../registry/listing.ts";
import { type Asked, fieldOf } from "./asked.ts";

const words = (field: Field, row: Row) => {
  if (field.plain) return field.plain(row);
  const cell = field.show(row);
  return typeof cell === "string" ? cell : cell.text;
};

/** Every field of the list, in its order: a file holds more than the columns on screen. */
export const exportedFields = (listing: Listing) => listing.fields.filter(({ name }) => name !== "suppression");

/** The rows of a filter as lines of text, a few hundred in memory at a time, sorted as on screen. */
export async function* exportRows(listing: Listing, asked: Asked, filter: Record<string, unknown>): AsyncGenerator<{ row: Row; cells: string[] }> {
  const path = fieldOf(listing, asked.sort.replace(/^-/, ""))?.sort ?? "_id";
  const direction = asked.sort.startsWith("-") ? -1 : 1;
  const fields = exportedFields(listing);
  const query = listing.model.find(filter as never).sort({ [path]: direction, ...(path === "_id" ? {} : { _id: direction }) }).populate((listing.populate ?? []) as never);
  for await (const row of query.lean().batchSize(300).cursor() as unknown as AsyncIterable<Row>) yield { row, cells: fields.map(field => words(field, row)) };
}
