import type { Model } from "mongoose";

export type Fields = Record<string, string>;
/** One record to keep: `key` finds it, `facts` are what the file says of it. */
export type Wanted = { key: string; facts: Record<string, unknown> };
/**
 * A kind of file: the columns it must have, how a row reads (throws a Refusal with its reason), how two rows of one key join,
 * and the model and field that keep them.
 */
export type ImportKind = {
  columns: string[];
  read(row: Fields): Wanted;
  join?(first: Wanted, second: Wanted): Wanted;
  model: Model<never>;
  keyField: string;
};
