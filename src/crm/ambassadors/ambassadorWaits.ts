import type { Wait } from "../registry/wait.ts";
import { Ambassador } from "./ambassador.ts";

/** Volunteers who confirmed their address and wait to be welcomed. */
export const ambassadorWaits: Wait[] = [
  {
    name: "candidates",
    urgency: "high",
    right: "ambassadors.validate",
    one: "ambassadeur à valider",
    many: "ambassadeurs à valider",
    model: Ambassador as never,
    filter: () => ({ status: "candidate" }),
    sort: { createdAt: 1 },
    item: row => ({ title: String(row.name), detail: [row.job, row.company, row.town].filter(Boolean).join(", "), href: `/equipe/ambassadeurs/${row._id}`, act: { label: "Accueillir", href: `/equipe/ambassadeurs/${row._id}/validation`, post: {} } }),
    href: "/equipe/ambassadeurs?etat=candidate",
  },
];
