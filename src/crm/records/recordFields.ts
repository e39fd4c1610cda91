import { Schema } from "mongoose";

/** What every record that staff keep has besides its facts. */
export const recordFields = {
  owner: { type: Schema.Types.ObjectId, ref: "Person", default: null },
  /** What it is sorted by: its name, accents and case aside. */
  filedAs: { type: String, default: "" },
  tags: { type: [String], default: [] as string[] },
  /** Grows with each change: a form, a bulk act or an undo names the edition it saw. */
  edition: { type: Number, default: 0 },
  /** Put away, and for thirty days to be taken back. */
  deletedAt: { type: Date, default: null },
  /** The record that is kept of the two, where this one was merged: its old address leads there. */
  mergedInto: { type: Schema.Types.ObjectId, default: null },
};

/** Days in which a record that was put away can be taken back. Source: issue 6, 1. */
export const restoreDays = 30;

type Sifted = { getFilter(): Record<string, unknown>; where(condition: object): unknown };

/** A crowd of records holds the living alone; one that is asked for by its id, or as deleted, is found either way. */
export function leaveOutDeleted(schema: Schema<never>) {
  const sift = function (this: Sifted) {
    const filter = this.getFilter();
    if (!("_id" in filter) && !mentions(filter, "deletedAt")) this.where({ deletedAt: null });
  };
  (schema as unknown as Schema).pre(["find", "findOne", "countDocuments", "distinct", "updateMany", "findOneAndUpdate", "updateOne"], sift as never);
}

const mentions = (filter: Record<string, unknown>, path: string): boolean =>
  path in filter || ["$and", "$or"].some(word => Array.isArray(filter[word]) && (filter[word] as Record<string, unknown>[]).some(part => mentions(part, path)));
