import type { Wait } from "../registry/wait.ts";
import { JoinRequest } from "./joinRequest.ts";

/** People who ask to speak for a company. */
export const joinWaits: Wait[] = [
  {
    name: "joins",
    urgency: "medium",
    right: "joins.decide",
    one: "accès demandé",
    many: "accès demandés",
    model: JoinRequest as never,
    populate: [{ path: "company", select: "name" }],
    filter: () => ({ status: "waiting" }),
    sort: { createdAt: 1 },
    item: row => ({ title: String(row.name), detail: `${row.role}, ${(row.company as { name?: string } | null)?.name ?? ""}`, href: "/equipe/acces", act: { label: "Accorder", href: "/equipe/acces", post: { asked: String(row._id), answer: "oui" } } }),
    href: "/equipe/acces",
  },
];
