import mongoose from "mongoose";

type Holder = { departements: readonly string[]; zones: readonly string[] };
type Thing = { departement?: string | null; zone?: string | null };

export const seesAll = (person: Holder) => !person.departements.length && !person.zones.length;

/** The condition of a filter that keeps what this person may see: nothing more for the whole Région, else their départements and zones. */
export function scopeOf(person: Holder): Record<string, unknown> {
  const conditions = [
    ...(person.departements.length ? [{ departement: oneOf([...person.departements]) }] : []),
    ...(person.zones.length ? [{ zone: oneOf([...person.zones]) }] : []),
  ];
  return conditions.length > 1 ? { $or: conditions } : (conditions[0] ?? {});
}

/** True when this thing is in the person's territory; what has no département yet is seen by the whole Région alone. */
export const maySee = (person: Holder, { departement, zone }: Thing) =>
  seesAll(person) || person.departements.includes(departement ?? "") || person.zones.includes(zone ?? "");

const oneOf = (values: string[]) => (values.length === 1 ? values[0] : mongoose.trusted({ $in: values }));

/** A filter within this person's territory: whatever is asked never widens it. */
export function within(person: Holder, asked: Record<string, unknown> = {}): Record<string, unknown> {
  const parts = [scopeOf(person), asked].filter(part => Object.keys(part).length);
  return parts.length > 1 ? { $and: parts } : (parts[0] ?? {});
}
