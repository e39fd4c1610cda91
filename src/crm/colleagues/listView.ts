import { config } from "../../config.ts";
import { paging } from "../../web/paging.ts";
import { count, frenchList, shortDay } from "../french.ts";
import type { Person } from "../people/person.ts";
import { type Role, roles, staffRoles } from "../rights/roles.ts";
import { departementName } from "../territories/departements.ts";
import type { Found } from "./findColleagues.ts";
import { standingOf, standings } from "./standing.ts";

type Shown = Found & { query: string; standing: string; number: number; perPage: number; at: Date };

/** The staff as a table: who, with what rights, seen when, by what means, and how they stand. */
export function listView({ query, standing, number, perPage, at, ...page }: Shown) {
  const address = (changes: object) => `/equipe/comptes?${new URLSearchParams({ q: query, etat: standing, ...changes })}`;
  return {
    query,
    standing,
    tabs: [{ href: address({ etat: "" }), label: "Toute l’équipe", current: !standing }, ...Object.entries(standings).map(([value, { label }]) => ({ href: address({ etat: value }), label, current: value === standing }))],
    caption: count(page.total, "personne"),
    columns: ["Personne", "Adresse", "Rôles", "Territoire", "Dernière venue", "Entre par", "Compte"].map(label => ({ label })),
    rows: page.found.map(person => ({ cells: row(person, page, at) })),
    pagination: paging(number, page.total, perPage, n => address({ page: String(n) })),
  };
}

const row = (person: Person, page: Found, at: Date) => [
  { text: person.name, href: `/equipe/comptes/${person._id}` },
  person.email,
  rolesWords(person),
  shortTerritory(person),
  person.seenAt ? shortDay(person.seenAt) : "jamais",
  meansOf(String(person._id), page),
  standingOf(person, page.invitations.get(String(person._id)) ?? null, at),
];

export const rolesWords = (person: Person) => frenchList(staffRoles.filter(role => person.roles.includes(role)).map((role: Role) => roles[role].label));

function shortTerritory({ departements, epcis }: Person) {
  const words = [...departements.map(departementName), ...(epcis.length ? [`${epcis.length} EPCI`] : [])];
  return words.length ? frenchList(words) : "Toute la Région";
}

function meansOf(id: string, { passwords, apps, passkeys, identities }: Found) {
  const means = [passwords.has(id) && "mot de passe", apps.has(id) && "application", passkeys.has(id) && "clé d’accès", identities.has(id) && config().OIDC_NAME];
  return means.filter(Boolean).join(", ") || "rien encore";
}
