import { isValidObjectId } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { readDay, shortDay } from "../french.ts";
import { readPhone, showPhone } from "../people/phone.ts";
import { readEmail } from "../people/email.ts";
import { Person } from "../people/person.ts";
import type { Edit, Field, Filter, Row } from "../registry/listing.ts";
import { isStaff } from "../rights/roles.ts";
import { departementName } from "../territories/departements.ts";
import { byDepartement, byOwner, byTag, byZone, colleagues } from "./filters.ts";

type Base = Pick<Field, "name" | "label"> & Partial<Field>;
const text = (row: Row, path: string) => String(row[path] ?? "");

/** A short text, typed and shown as it is. */
export const textField = ({ name, label, path = name, most = 200, needed, ...more }: Base & { most?: number; needed?: string }): Field => ({
  name,
  label,
  path,
  show: row => text(row, path),
  edit: { as: "text", ...(needed ? {} : { optional: true }), read: typed => readText(typed, name, most, needed) },
  ...more,
});

function readText(typed: string, name: string, most: number, needed?: string) {
  if (!typed && needed) throw new Refusal("missing", needed, name);
  if (typed.length > most) throw new Refusal("long", `Ce texte dépasse ${most} caractères.`, name);
  return typed || null;
}

type Table = Readonly<Record<string, { label: string; tone?: string | null }>>;

/** One of fixed choices, as a tag where the table has tones. */
export const choiceField = ({ name, label, path = name, table, filter, typed = true, ...more }: Base & { table: Table; filter: Filter; typed?: boolean }): Field => ({
  name,
  label,
  path,
  show: row => {
    const one = table[text(row, path)];
    return one ? (one.tone === undefined ? one.label : { text: one.label, tone: one.tone ?? "neutral" }) : "";
  },
  words: value => table[String(value)]?.label ?? String(value),
  filter,
  ...(typed ? { edit: choice(name, table) } : {}),
  ...more,
});

function choice(name: string, table: Table): Edit {
  const read = (value: string) => {
    if (value && !Object.hasOwn(table, value)) throw new Refusal("choice", "Choisissez dans la liste.", name);
    return value || null;
  };
  return { as: "select", optional: true, options: Object.entries(table).map(([value, { label }]) => ({ value, label })), read };
}

export const emailField = (base: Base, filter = {}): Field => ({ ...textField(base), ...filter, edit: { as: "email", optional: true, read: typed => (typed ? readEmail(typed, base.name) : null) } });

export const phoneField = (base: Base): Field => {
  const path = base.path ?? base.name;
  return { ...textField(base), show: row => showPhone(text(row, path)), words: value => showPhone(String(value ?? "")), edit: { as: "tel", optional: true, from: row => showPhone(text(row, path)), read: typed => (typed ? readPhone(typed, base.name) : null) } };
};

export const dayField = ({ name, label, path = name, ...more }: Base): Field => ({
  name,
  label,
  path,
  show: row => (row[path] ? shortDay(row[path] as Date) : ""),
  words: value => (value ? shortDay(new Date(String(value))) : ""),
  ...more,
});

/** A day that may be typed; with `needed` it must be. */
export const typedDay = ({ needed, ...base }: Base & Partial<Field> & { needed?: true }): Field => {
  const path = base.path ?? base.name;
  const from = (row: Row) => (row[path] ? (row[path] as Date).toISOString().slice(0, 10) : "");
  return { ...dayField(base), edit: { as: "date", ...(needed ? {} : { optional: true }), from, read: typed => (typed || needed ? readDay(typed, base.name) : null) } };
};

const positions: Record<string, string> = { address: "adresse", commune: "centre de la commune", town: "centre de la ville", epci: "approchée : milieu du territoire" };

/** Where it is: territory and département, both settled by the commune. */
export const placeFieldsOf = (zoneName: (row: Row) => string): Field[] => [
  { name: "territoire", label: "Territoire", path: "zone", show: row => (text(row, "zone").startsWith("?") ? { text: "Commune à préciser", tone: "warn" } : zoneName(row)), plain: zoneName, filter: byZone },
  { name: "position", label: "Position", path: "precision", show: row => positions[text(row, "precision")] ?? "" },
  { name: "departement", label: "Département", path: "departement", show: row => (row.departement ? departementName(text(row, "departement")) : ""), filter: byDepartement },
];

/** Who looks after it, its tags, and when it last changed: the same for every kind of record. */
export const recordFieldsOf: Field[] = [
  { name: "responsable", label: "Responsable", path: "owner", show: row => (row.owner as { name?: string } | null)?.name ?? "", words: value => String(value ?? "personne"), filter: byOwner, edit: { as: "select", optional: true, options: colleagues, from: row => String((row.owner as { _id?: unknown } | null)?._id ?? row.owner ?? ""), read: readOwner } },
  { name: "etiquettes", label: "Étiquettes", path: "tags", show: row => (row.tags as string[] | undefined)?.join(", ") ?? "", filter: byTag, edit: { as: "text", optional: true, hint: "Séparées par des virgules.", from: row => (row.tags as string[] | undefined)?.join(", ") ?? "", read: readTags } },
  dayField({ name: "maj", label: "Modifiée le", path: "updatedAt", sort: "updatedAt" }),
];

async function readOwner(typed: string) {
  if (!typed) return null;
  const person = isValidObjectId(typed) ? await Person.findOne({ _id: typed, disabledAt: null }) : null;
  if (!person || !isStaff(person)) throw new Refusal("owner", "Choisissez quelqu’un de l’équipe.", "responsable");
  return person._id;
}

/** The tags typed, each once, twenty at most. */
export function readTags(typed: string): string[] {
  const tags = [...new Set(typed.split(",").map(tag => tag.trim().replace(/\s+/g, " ")).filter(Boolean))];
  if (tags.length > 20 || tags.some(tag => tag.length > 40)) throw new Refusal("tags", "Vingt étiquettes au plus, de 40 caractères chacune.", "etiquettes");
  return tags;
}
