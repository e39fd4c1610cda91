import type { Person } from "../people/person.ts";
import type { Option, Row } from "./listing.ts";
import type { RecordKind } from "./recordKind.ts";

type Asked = { label: string; as: "select" | "text"; options?: (kind: RecordKind) => Promise<readonly Option[]>; hint?: string };

/** Something done to many records at once. It says what it would do before it does it, and what it did can be taken back. */
export type BulkAct = {
  name: string;
  label: string;
  /** The kinds it is for. */
  fits(kind: RecordKind): boolean;
  /** What must be said besides, if anything. */
  ask?: Asked;
  /** Reads what was said, or throws a Refusal at « value ». */
  read(kind: RecordKind, typed: string): Promise<unknown> | unknown;
  /** The facts that it changes of one record; throws a Refusal where it cannot. */
  facts(row: Row, value: unknown): Record<string, unknown>;
  /** « seront confiées à Marc Hamel », « le sont déjà »: the sentence before the act. */
  will(value: unknown, many: boolean): Promise<string> | string;
  already: { one: string; many: string };
  /** An act that goes elsewhere with these records instead of changing them: its address. */
  elsewhere?(kind: RecordKind, rows: Row[], by: Person): Promise<string>;
};
