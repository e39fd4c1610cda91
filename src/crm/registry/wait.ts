import type { Model } from "mongoose";
import type { Right } from "../rights/rights.ts";
import type { Row } from "./listing.ts";

export const urgencies = {
  critical: { label: "Tout de suite", tone: "bad" },
  high: { label: "Aujourd’hui", tone: "warn" },
  medium: { label: "Cette semaine", tone: "info" },
  low: { label: "Quand vous pourrez", tone: "neutral" },
} as const;
export type Urgency = keyof typeof urgencies;
export const urgencyNames = Object.keys(urgencies) as Urgency[];

/** What is done with one click: a form is posted with these fields; without `post` it is a page that opens. */
export type OneClick = { label: string; href: string; post?: Record<string, string> };
export type WaitItem = { title: string; detail: string; href: string; act: OneClick | null };

/** Something that waits for somebody of the staff: what, how urgent, for whom, and what may be done at once. */
export type Wait = {
  name: string;
  urgency: Urgency;
  right: Right;
  /** « demande à reprendre », « demandes à reprendre ». */
  one: string;
  many: string;
  model: Model<never>;
  /** Which ones wait at this moment. An index serves it. */
  filter(at: Date): Record<string, unknown>;
  sort: Record<string, 1 | -1>;
  populate?: readonly { path: string; select: string }[];
  /** The path of the person it waits for, where it is one's own; else it waits for everybody of the territory. */
  mine?: string;
  /** Its things have no territory: everybody who holds the right sees them. */
  everywhere?: true;
  item(row: Row): WaitItem;
  /** Where all of them are, or null when the page shows them all. */
  href: string | null;
};
