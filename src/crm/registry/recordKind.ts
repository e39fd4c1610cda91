import type { Listing, Row } from "./listing.ts";

export type Act = { label: string; action: string; tone?: "primary" | "secondary" | "danger" | "plain" };

/** A kind of record that staff keep: listed, opened, changed, tagged, given to somebody, put away, merged. */
export type RecordKind = Listing & {
  /** « la fiche de l’entreprise », for sentences; and the button that makes one, or null when none is made by hand. */
  the: string;
  fresh: string | null;
  /** What every record made by hand holds from the start. */
  byHand?: Record<string, unknown>;
  /** A line under the title: what it is and where. */
  line(row: Row): string;
  statuses?: Readonly<Record<string, { label: string; tone?: string | null }>>;
  /** The facts that follow from others (place, sector…), made before they are kept. */
  derive?(facts: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Fields that find the same thing again: an exact match blocks. */
  unique?: readonly string[];
  /** Lists that a merge gathers from both, besides the tags, and facts that go over where the kept one has none. */
  gathers?: readonly string[];
  hands?: readonly string[];
  /** What tells one from another: name, places by any code of theirs, and its number; for those that may be doubles. */
  resembles?(row: Row): { name: string; places: readonly string[]; number?: string | null };
  /** What may be done with it besides. */
  acts?(row: Row): Act[];
};
