import mongoose, { type Types } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";

/** Another record has this already: the person may open it instead. */
export class AlreadyThere extends Refusal {
  readonly href: string | null;
  readonly id: Types.ObjectId | null;
  constructor(other: { id: Types.ObjectId; title: string; href: string } | null, field?: string) {
    super("already-there", "Une autre fiche a déjà cette adresse ou ce numéro.", field);
    this.href = other?.href ?? null;
    this.id = other?.id ?? null;
  }
}

/** The other record of this kind that has one of these facts where they are unique, or null. */
export async function otherWith(kind: RecordKind, facts: Record<string, unknown>, not: Types.ObjectId | null = null) {
  const asked = (kind.unique ?? []).flatMap(path => (facts[path] ? [{ [path]: facts[path] }] : []));
  if (!asked.length) return null;
  const other = (await kind.model.findOne({ $or: asked, deletedAt: null, ...(not ? { _id: mongoose.trusted({ $ne: not }) } : {}) } as never).lean()) as Row | null;
  return other && { id: other._id, title: kind.title(other), href: kind.href(other) };
}

/** The form's name of the fact that must be unique. */
export const uniqueField = (kind: RecordKind, facts: Record<string, unknown>) => kind.fields.find(({ path }) => kind.unique?.includes(path) && facts[path])?.name;
