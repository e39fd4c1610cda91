import mongoose, { isValidObjectId } from "mongoose";
import { config } from "../../config.ts";
import { Person } from "../people/person.ts";
import type { Field, Filter, Option } from "../registry/listing.ts";
import { roleNames, staffRoles } from "../rights/roles.ts";
import { departementName } from "../territories/departements.ts";
import { Epci } from "../territories/epci.ts";
import { regionOf } from "../territories/regions.ts";
import { unplaced } from "../territories/zone.ts";

const labels = (table: Readonly<Record<string, { label: string } | string>>): Option[] => Object.entries(table).map(([value, one]) => ({ value, label: typeof one === "string" ? one : one.label }));

/** A field of fixed choices: `path` is exactly one of them. */
export const oneOf = (path: string, table: Readonly<Record<string, { label: string } | string>>, phrase: (label: string) => string): Filter => ({
  options: labels(table),
  where: value => (Object.hasOwn(table, value) ? { [path]: value } : null),
  phrase: (_, label) => phrase(label),
});

/** Yes or no: « oui » is `path` true. */
export const flag = (path: string, yes: string, no: string): Filter => ({
  options: [{ value: "oui", label: yes }, { value: "non", label: no }],
  where: value => (value === "oui" ? { [path]: true } : value === "non" ? { [path]: mongoose.trusted({ $ne: true }) } : null),
  phrase: value => (value === "oui" ? yes : no).toLowerCase(),
});

/** Present or not: « oui » is that `path` holds something. */
export const presence = (path: string, yes: string, no: string): Filter => ({
  options: [{ value: "oui", label: yes }, { value: "non", label: no }],
  where: value => (value === "oui" ? { [path]: mongoose.trusted({ $ne: null }) } : value === "non" ? { [path]: null } : null),
  phrase: value => (value === "oui" ? yes : no).toLowerCase(),
});

/** The département of the commune. */
export const byDepartement: Filter = {
  options: async () => regionOf(config().REGION).departements.map(value => ({ value, label: `${departementName(value)} (${value})` })),
  where: value => (/^\d[\dAB]\d?$/.test(value) ? { departement: value } : null),
  phrase: (_, label) => `du département ${label}`,
};

/** The EPCI of the commune, or « Commune à préciser » in a département. */
export const byZone: Filter = {
  options: async () => [
    ...(await Epci.find().sort({ name: 1 }).lean()).map(({ code, name }) => ({ value: code, label: name })),
    ...regionOf(config().REGION).departements.map(code => ({ value: unplaced(code), label: `Commune à préciser (${code})` })),
  ],
  where: value => (/^\d{9}$|^\?\d[\dAB]\d?$/.test(value) ? { zone: value } : null),
  phrase: (value, label) => (value.startsWith("?") ? `dont la ${label.toLowerCase()}` : `du territoire ${label}`),
};

/** Who of the staff looks after it: a person, or nobody. */
export const byOwner: Filter = {
  options: async () => [{ value: "personne", label: "Personne" }, ...(await colleagues())],
  where: value => (value === "personne" ? { owner: null } : isValidObjectId(value) ? { owner: new mongoose.Types.ObjectId(value) } : null),
  phrase: (value, label) => (value === "personne" ? "sans responsable" : `suivies par ${label}`),
};

export const byTag: Filter = { where: value => (/^[^\0]{1,40}$/.test(value) ? { tags: value } : null), phrase: value => `portant « ${value} »` };

/** The staff as choices, by name. */
export async function colleagues(): Promise<Option[]> {
  const people = await Person.find({ roles: mongoose.trusted({ $in: staffRoles.filter(role => roleNames.includes(role)) }), disabledAt: null }).sort({ name: 1 }).limit(200).lean();
  return people.map(({ _id, name }) => ({ value: String(_id), label: name }));
}

/** The filter that shows what was put away. */
export const byDeletion: Field = {
  name: "suppression",
  label: "Suppression",
  path: "deletedAt",
  show: row => (row.deletedAt ? { text: "Supprimée", tone: "bad" } : ""),
  filter: { options: [{ value: "oui", label: "Supprimées, à restaurer" }], where: value => (value === "oui" ? { deletedAt: mongoose.trusted({ $ne: null }) } : null), phrase: () => "supprimées depuis moins de trente jours" },
};
