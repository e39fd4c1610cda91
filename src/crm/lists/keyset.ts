import mongoose, { type Types, isValidObjectId } from "mongoose";

type Cursor = { value: unknown; id: Types.ObjectId };
export type Direction = 1 | -1;

/** Where a page ends: the sorted value and the id of its last row, as the address carries them. */
export const cursorOf = (value: unknown, id: unknown) => Buffer.from(JSON.stringify([value instanceof Date ? { day: value.toISOString() } : (value ?? null), String(id)])).toString("base64url");

/** The cursor of an address, or null when it is none of ours. */
export function readCursor(text: string): Cursor | null {
  try {
    const [value, id] = JSON.parse(Buffer.from(text, "base64url").toString("utf8")) as [unknown, string];
    if (!isValidObjectId(id)) return null;
    const day = (value as { day?: string } | null)?.day;
    const read = typeof day === "string" ? new Date(day) : value;
    if (!(read === null || read instanceof Date || ["string", "number", "boolean"].includes(typeof read))) return null;
    return { value: read, id: new mongoose.Types.ObjectId(id) };
  } catch {
    return null;
  }
}

/**
 * The condition that keeps what comes after a cursor, sorted by `path` then by id, both in this direction. The bound on `path`
 * stands alone, so that an index is entered there; MongoDB sorts what is missing first.
 */
export function after(path: string, direction: Direction, { value, id }: Cursor): Record<string, unknown> {
  const later = { _id: mongoose.trusted({ [direction === 1 ? "$gt" : "$lt"]: id }) };
  if (path === "_id") return later;
  if (value === null) return direction === 1 ? { $or: [{ [path]: mongoose.trusted({ $ne: null }) }, { [path]: null, ...later }] } : { [path]: null, ...later };
  if (direction === 1) return { $and: [{ [path]: mongoose.trusted({ $gte: value }) }, { $or: [{ [path]: mongoose.trusted({ $gt: value }) }, later] }] };
  // « Not greater » keeps what is missing too, which stands last in this direction, and still is one range of the index.
  return { $and: [{ [path]: mongoose.trusted({ $not: { $gt: value } }) }, { $or: [{ [path]: mongoose.trusted({ $not: { $gte: value } }) }, later] }] };
}
