import { isDeepStrictEqual } from "node:util";
import { plain } from "../records/differences.ts";
import { editable } from "../records/recordForm.ts";
import type { Edit, Field, Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";

export type Side = "kept" | "gone";
export type Choices = Readonly<Record<string, Side>>;
type Facts = Record<string, unknown>;

const lists = ({ gathers = [] }: RecordKind) => ["tags", ...gathers];
const empty = (value: unknown) => value === null || value === undefined || value === "" || value === false || (Array.isArray(value) && !value.length);

/** The fields that a person chooses between: those of the form, but the lists that are gathered from both. */
export const chosenFields = (kind: RecordKind) => editable(kind).filter(({ path }) => !lists(kind).includes(path));

/** The paths that a field fills. */
export const pathsOf = async ({ path, edit }: Field & { edit: Edit }) => (edit.many ? Object.keys((await edit.read("")) as Facts) : [path]);

/** Which of the two a field is taken from where nobody says: the kept one, unless it has nothing there. */
export const usualSide = (paths: readonly string[], kept: Row, gone: Row): Side => (paths.every(path => empty(kept[path])) && !paths.every(path => empty(gone[path])) ? "gone" : "kept");

/** The facts of the record that is kept: each field from the side chosen, lists from both, and what it lacks. */
export async function mergedFacts(kind: RecordKind, kept: Row, gone: Row, choices: Choices): Promise<{ facts: Facts; handed: Facts }> {
  const facts: Facts = {};
  for (const field of chosenFields(kind)) {
    const paths = await pathsOf(field);
    const side = choices[field.name] ?? usualSide(paths, kept, gone);
    for (const path of paths) facts[path] = (side === "gone" ? gone : kept)[path] ?? null;
  }
  for (const path of lists(kind)) facts[path] = gathered(kept[path], gone[path]);
  const handed = Object.fromEntries((kind.hands ?? []).flatMap(path => (empty(kept[path]) && !empty(gone[path]) ? [[path, gone[path]]] : [])));
  return { facts: { ...facts, ...handed }, handed };
}

/** Both lists, what they share once. */
function gathered(one: unknown, other: unknown) {
  const first = (one as unknown[] | undefined) ?? [];
  return [...first, ...((other as unknown[] | undefined) ?? []).filter(value => !first.some(known => isDeepStrictEqual(identity(known), identity(value))))];
}

/** A number that was seen on two days is one number. */
const identity = (value: unknown) => (typeof value === "object" && value !== null && "seenOn" in value ? (value as unknown as { siret: string }).siret : plain(value));
