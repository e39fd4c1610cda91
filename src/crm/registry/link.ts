import type { Model } from "mongoose";

/**
 * Where the documents of a feature point at a record: the path holds its id, or, for what hangs on any record, its dossier
 * (« Company/… »). A merge leads them to the record that is kept, an undone import asks whether there are any.
 */
export type Link = {
  model: Model<never>;
  path: string;
  as?: "id" | "dossier";
  /** « charte », « chartes »: what hangs there, for a sentence. */
  one: string;
  many: string;
  /** The path is a list of ids. */
  list?: true;
  /** Both records may not have one of these, and why. */
  notBoth?: { where: Record<string, unknown>; why: string };
  /** Of two documents that may not both be there once they point at one record, the paths that make them the same. */
  onceBy?: readonly string[];
};
