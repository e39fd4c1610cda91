import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";

/** Facts by path. A name that begins with « ~ » is no path: it serves to settle others, and is then left out. */
export type Facts = Record<string, unknown>;

/** What a column of a file may mean. `read` turns a cell that is not empty into facts, or throws a Refusal with its reason. */
export type Column = {
  name: string;
  label: string;
  /** Headers of known files that mean it, besides its label. */
  headers: readonly string[];
  hint?: string;
  /** Throws the Refusal of what a new record cannot do without. */
  missing?: () => unknown;
  read(cell: string): Facts | Promise<Facts>;
};

/** What tells that a row is about a record that exists: an exact identifier, or, where it has none, all that must be the same. */
export type Known = { path: string; value: string } | { alike: Facts };

/** A kind of record that files may bring. */
export type ImportKind = {
  /** Its word on the command line and in addresses. */
  word: string;
  record: RecordKind;
  /** Made again for each batch: what it looks up is looked up once. */
  columns(): readonly Column[];
  /** What each new record of a file holds from the start. */
  fixed: Facts;
  known(facts: Facts): Known | null;
  /** Facts that come of several cells of a row. */
  finish?(facts: Facts): Facts;
  /** A second row about the same thing completes the first one; elsewhere it is a fault. */
  joins?: true;
  /** Facts that depend on the record as it is, if there is one; `again`: this row completes an earlier one. */
  settle?(facts: Facts, row: Row | null, told: { again: boolean; at: Date }): Facts;
  /** What must be there before a new record is kept, inside its unit of work, and the paths that it fills. */
  prepare?: { paths: readonly string[]; run(facts: Facts): Promise<Facts> };
};
