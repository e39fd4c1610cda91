import { paging } from "../../web/paging.ts";
import { count } from "../french.ts";
import type { Person } from "../people/person.ts";
import type { Listing, Row } from "./lists/listing.ts";
import { lists } from "./lists/lists.ts";
import { config } from "../../config.ts";
import { regionOf } from "../territories/regions.ts";
import type { today } from "./today.ts";

type Shown = { name: string; counts: Record<string, number> | null; listing: Listing; person: Person; status: string; departement: string; number: number; perPage: number; rows: Row[]; total: number };

/** The staff's tabs, with the current one marked. */
export const tabs = (current: string) => [
  { href: "/equipe", label: "Aujourd’hui", current: current === "" },
  ...Object.entries(lists).map(([name, { title }]) => ({ href: `/equipe/${name}`, label: title, current: name === current })),
  { href: "/equipe/textes", label: "Textes", current: false },
  { href: "/equipe/signatures", label: "Journée de signature", current: false },
  { href: "/conseil", label: "Conversations", current: false },
];

export const homeView = ({ tasks, tiles }: Awaited<ReturnType<typeof today>>) => ({
  tabs: tabs(""),
  tiles,
  tasks: tasks.map(({ label, number, href }) => ({ label, href, status: number ? String(number) : "Rien à faire", tone: number ? "warn" : "good" })),
});

export function listView({ name, counts, listing, person, status, departement, number, perPage, rows, total }: Shown) {
  const query = new URLSearchParams({ etat: status, departement });
  return {
    tabs: tabs(name),
    title: listing.title,
    action: `/equipe/${name}`,
    caption: `${listing.title} : ${count(total, "ligne")}`,
    columns: listing.columns,
    rows,
    empty: listing.empty,
    status,
    statuses: Object.entries(listing.statuses).map(([value, { label }]) => ({ value, label })),
    departement,
    departements: departementsOf(person).map(value => ({ value, label: value })),
    pagination: paging(number, total, perPage, n => `/equipe/${name}?${query}&page=${n}`),
    archive: name === "chartes",
    tools: name === "chartes" ? { csv: `/equipe/exports/chartes.csv?${query}`, xlsx: `/equipe/exports/chartes.xlsx?${query}` } : null,
    tiles: counts ? Object.entries(listing.statuses).map(([value, { label }]) => ({ value: String(counts[value] ?? 0), label: label.toLowerCase(), href: `/equipe/${name}?etat=${value}` })) : null,
  };
}

/** The départements a filter offers: the person's own, or the whole Région's. */
const departementsOf = (person: Person) => (person.departements.length ? [...person.departements] : regionOf(config().REGION).departements);
