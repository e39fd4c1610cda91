import type { Types } from "mongoose";
import type { Feature } from "./feature.ts";

let known: readonly Feature[] = [];

/** Tells who is in the house, once, at start: app.ts and the command line hand over the list of src/features.ts. */
export const register = (features: readonly Feature[]) => void (known = features);

/** Every feature of the house, in the order of the list. */
export const registered = () => known;

export const recordKinds = () => known.flatMap(({ records }) => records ?? []);
/** Every list: those of records, then the others. */
export const listings = () => [...recordKinds(), ...known.flatMap(({ lists }) => lists ?? [])];
export const recordKind = (word: string) => recordKinds().find(kind => kind.word === word) ?? null;
export const kindOfModel = (modelName: string) => recordKinds().find(kind => kind.model.modelName === modelName) ?? null;
/** Where the whole house points at records of this model. */
export const linksTo = (modelName: string) => known.flatMap(({ links }) => links?.[modelName] ?? []);
/** What the whole house keeps counted on a record of this model. */
export const recountsOf = (modelName: string) => known.flatMap(({ recounts }) => recounts?.[modelName] ?? []);
/** What stands on the own page of such a record's owner, its columns ready to be shown. */
export async function ownShelves(modelName: string, id: Types.ObjectId) {
  const found = await Promise.all(known.flatMap(({ ownShelves: theirs }) => (theirs?.[modelName] ? [theirs[modelName](id)] : [])));
  return found.flat().map(({ title, columns, rows }) => ({ title, columns: columns.map(label => ({ label })), rows }));
}
