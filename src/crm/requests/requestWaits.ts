import mongoose from "mongoose";
import { addHours } from "date-fns";
import { formats } from "../ambassadors/formats.ts";
import { frenchMoment, shortDay } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import type { Wait } from "../registry/wait.ts";
import { SchoolRequest } from "./schoolRequest.ts";

const school = (row: Row) => (row.school as { name?: string } | null)?.name ?? "Établissement";
const asked = (row: Row) => `${formats[row.format as keyof typeof formats]}, ${row.teacherName}`;
const common = { right: "requests.follow", model: SchoolRequest as never, populate: [{ path: "school", select: "name" }] } as const;

/** Requests that nobody could take, and those whose promised hours end within a day. */
export const requestWaits: Wait[] = [
  {
    ...common,
    name: "requests-handed-over",
    urgency: "critical",
    one: "demande à reprendre",
    many: "demandes à reprendre",
    filter: () => ({ status: "handed-over" }),
    sort: { dueAt: 1 },
    item: row => ({ title: school(row), detail: `${asked(row)}, demandé le ${shortDay(row.createdAt as Date)}`, href: `/equipe/demandes/${row._id}`, act: { label: "Inviter quelqu’un", href: `/equipe/demandes/${row._id}` } }),
    href: "/equipe/demandes?etat=handed-over",
  },
  {
    ...common,
    name: "requests-vouching",
    urgency: "high",
    one: "demande d’une adresse que l’établissement n’a pas validée",
    many: "demandes d’une adresse que l’établissement n’a pas validée",
    filter: () => ({ status: "vouching" }),
    sort: { createdAt: 1 },
    item: row => ({ title: school(row), detail: `${asked(row)}, ${String(row.teacherEmail)}`, href: `/equipe/demandes/${row._id}`, act: { label: "Appeler l’établissement", href: `/equipe/demandes/${row._id}` } }),
    href: "/equipe/demandes?etat=vouching",
  },
  {
    ...common,
    name: "requests-due",
    urgency: "high",
    one: "demande sans réponse, à moins d’un jour de l’échéance",
    many: "demandes sans réponse, à moins d’un jour de l’échéance",
    filter: at => ({ status: "searching", dueAt: mongoose.trusted({ $lte: addHours(at, 24) }) }),
    sort: { dueAt: 1 },
    item: row => ({ title: school(row), detail: `${asked(row)}, avant ${frenchMoment(row.dueAt as Date)}`, href: `/equipe/demandes/${row._id}`, act: { label: "Voir qui a été sollicité", href: `/equipe/demandes/${row._id}` } }),
    href: "/equipe/demandes?etat=searching&tri=echeance",
  },
];
