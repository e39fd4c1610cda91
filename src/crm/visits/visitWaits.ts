import mongoose from "mongoose";
import { frenchMoment } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import type { Wait } from "../registry/wait.ts";
import { Visit } from "./visit.ts";

const name = (row: Row, path: string) => (row[path] as { name?: string } | null)?.name ?? "";

/** Visits that are over and of which nobody said whether they took place. */
export const visitWaits: Wait[] = [
  {
    name: "visits-unreported",
    urgency: "medium",
    right: "requests.follow",
    one: "visite passée sans compte rendu",
    many: "visites passées sans compte rendu",
    model: Visit as never,
    populate: [{ path: "school", select: "name" }, { path: "ambassador", select: "name" }],
    filter: at => ({ status: "confirmed", startsAt: mongoose.trusted({ $lt: at }) }),
    sort: { startsAt: 1 },
    item: row => ({ title: name(row, "school"), detail: `${name(row, "ambassador")}, ${frenchMoment(row.startsAt as Date)}`, href: `/visites/${row.publicId}`, act: { label: "Elle a eu lieu", href: `/visites/${row.publicId}/suite`, post: { outcome: "done" } } }),
    href: "/equipe/visites?etat=confirmed",
  },
];
