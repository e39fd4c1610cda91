import type { Types } from "mongoose";
import type { BulkAct } from "./bulkAct.ts";
import type { FigureBlock } from "./figures.ts";
import type { Job } from "./job.ts";
import type { Actor } from "../journal/record.ts";
import type { Link } from "./link.ts";
import type { ConsentSource, Holding, Who } from "./personal.ts";
import type { Proof } from "./proof.ts";
import type { RetentionRule } from "./retention.ts";
import type { Cell, Listing } from "./listing.ts";
import type { LetterKind } from "../mail/kinds.ts";
import type { Suppression } from "../mail/gate.ts";
import type { Right } from "../rights/rights.ts";
import type { RecordKind } from "./recordKind.ts";
import type { Wait } from "./wait.ts";

type Id = Types.ObjectId;
/** Things that stand beside a record on its page. */
export type Shelf = { title: string; columns: string[]; rows: { cells: Cell[] }[]; more?: { href: string; label: string } };

/**
 * What one feature tells the rest of the house, in its `registry.ts`: everything that must reach every feature walks the list of
 * these. A feature leaves out what it has none of.
 */
export type Feature = {
  name: string;
  /** What brings documents of an earlier version up to this one. Run at each start, by several processes at once. */
  upgrades?: readonly (() => Promise<unknown>)[];
  /** What the timetable runs. */
  jobs?: Job[];
  /** Its acts in the journal, as people read them: `charter.signed` → « Signée ». */
  acts?: Record<string, string>;
  /** Rooms of the staff besides the lists, shown among the tools. */
  doors?: { href: string; label: string; text: string; right: Right }[];
  /** What waits for the staff. */
  waits?: Wait[];
  lists?: Listing[];
  /** What it counts in a stretch of time, for the staff's figures. */
  figures?: (range: { from: Date; to: Date }) => Promise<FigureBlock>;
  /** What may be done to many records at once, besides what any record allows. */
  bulk?: BulkAct[];
  records?: RecordKind[];
  /** By model name: the dossiers of the journal that also tell of this record (« Charter/… »), two hundred at most. */
  dossiers?: Record<string, (id: Id) => Promise<string[]>>;
  /** By model name: why this record cannot be put away now, or null. */
  holds?: Record<string, (id: Id) => Promise<string | null>>;
  /** By model name: where this feature's documents point at such a record. */
  links?: Record<string, readonly Link[]>;
  /** By model name: what it keeps counted on such a record from its own documents, counted again once a merge has led them. */
  recounts?: Record<string, (id: Id) => Promise<unknown>>;
  /** Which of these addresses are not to be written to, for a letter of this kind, and why: the gate asks every feature before a send. */
  holdsLetters?: (addresses: string[], kind: LetterKind) => Promise<Map<string, Suppression>>;
  /** By model name: what to show beside this record. */
  shelves?: Record<string, (id: Id) => Promise<Shelf[]>>;
  /** By model name: what somebody reads beside their own record, on a page of their own. */
  ownShelves?: Record<string, (id: Id) => Promise<Shelf[]>>;
  /** What `verify-journal` compares with each line of these acts. */
  proofs?: Record<string, Proof>;
  /** What its models hold of people. A model is declared here or in `impersonal`: a test walks them all. */
  holdings?: readonly Holding[];
  /** Models that hold nothing personal, by name, and why not. */
  impersonal?: Readonly<Record<string, string>>;
  retention?: readonly RetentionRule[];
  consents?: readonly ConsentSource[];
  /** What is stopped when somebody is erased: their open requests, their visits to come. Runs inside the unit of work, before. */
  parting?: (who: Who, by: Actor, at: Date) => Promise<unknown>;
};
