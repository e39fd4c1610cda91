import type { Model, Types } from "mongoose";
import type { Right } from "../rights/rights.ts";

/** A document as a list reads it: lean, with what the listing populates. */
export type Row = Record<string, unknown> & { _id: Types.ObjectId };
export type Cell = string | { text: string; href?: string; tone?: string | null };
export type Option = { value: string; label: string };
type Options = readonly Option[] | (() => Promise<readonly Option[]>);

/** A question the address may ask of a field: `name=value`. */
export type Filter = {
  options?: Options;
  /** The condition of this value, or null when the value asks nothing that can be asked. */
  where(value: string): Record<string, unknown> | null;
  /** How the value reads in the list's sentence: « du secteur Construction ». `label` is the option's words. */
  phrase(value: string, label: string): string;
};

/** How a field is typed in a form. `read` turns the text into what is kept, or throws a Refusal at the field's name; with `many` it gives
 * several facts by path. It may wait for the database. `from` shows what is kept as it is typed. */
export type Edit = { from?(row: Row): string; as: "text" | "textarea" | "select" | "checkbox" | "date" | "tel" | "email"; options?: Options; hint?: string; optional?: true; many?: true; read(text: string): unknown };

/** One field of a kind of record: the same table makes its columns, filters, sort, form, export, import and merge. */
export type Field = {
  /** Its name in addresses, forms and exports, in French without accents. */
  name: string;
  label: string;
  path: string;
  show(row: Row): Cell;
  /** What a spreadsheet gets, where it is not the cell's words. */
  plain?(row: Row): string;
  /** The kept value in words, for a before and an after. */
  words?(value: unknown): string;
  numeric?: true;
  /** The path it is sorted by, where it can be: there is an index that ends with it and _id. */
  sort?: string;
  filter?: Filter;
  edit?: Edit;
  /** The headers of files that mean this field. */
  headers?: readonly string[];
};

/** What the staff can list, at /equipe/WORD. */
export type Listing = {
  /** The word in the address: « entreprises ». */
  word: string;
  right: Right;
  /** Found among the tools, not among the tabs. */
  aside?: true;
  label: string;
  /** « entreprise », « entreprises »: for counts. */
  one: string;
  many: string;
  model: Model<never>;
  fields: readonly Field[];
  /** Names of the columns shown when nothing else is asked, and the field it is sorted by (« -nom »: downwards). */
  columns: readonly string[];
  sort: string;
  populate?: readonly { path: string; select: string }[];
  /** What this list never shows. */
  base?: Record<string, unknown>;
  empty: string;
  /** Figures above the list, within this scope. */
  tiles?(scope: Record<string, unknown>): Promise<{ value: string; label: string; href: string }[]>;
  /** Other ways from here: pages, and acts on all that the filters keep (their names and values are posted along). */
  ways?: readonly { href: string; label: string; right: Right; post?: true }[];
  /** The page of one row. */
  href(row: Row): string;
  title(row: Row): string;
};
