import { frenchMoment } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import type { Wait } from "../registry/wait.ts";
import { Visit } from "../visits/visit.ts";

const name = (row: Row, path: string) => (row[path] as { name?: string } | null)?.name ?? "";

/** Visits of which one side says that they took place and the other that they did not. */
export const disputedWaits: Wait[] = [
  {
    name: "visits-disputed",
    urgency: "medium",
    right: "requests.follow",
    one: "visite dont les deux comptes rendus se contredisent",
    many: "visites dont les deux comptes rendus se contredisent",
    model: Visit as never,
    populate: [{ path: "school", select: "name" }, { path: "ambassador", select: "name" }],
    filter: () => ({ disputed: true }),
    sort: { startsAt: 1 },
    item: row => ({ title: name(row, "school"), detail: `${name(row, "ambassador")}, ${frenchMoment(row.startsAt as Date)}`, href: `/visites/${row.publicId}`, act: null }),
    href: null,
  },
];
