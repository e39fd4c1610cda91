import { shortDay } from "../french.ts";
import { eventOf } from "../mail/catalogue.ts";
import { Letter } from "../mail/letter.ts";
import { whyOf } from "../mail/letterStatuses.ts";
import type { Row } from "../registry/listing.ts";
import type { Wait } from "../registry/wait.ts";

const item = (row: Row) => ({ title: eventOf(String(row.template)), detail: `à ${String(row.to)}, le ${shortDay(row.createdAt as Date)}. ${whyOf(row)}`, href: `/equipe/envois/${row._id}`, act: { label: "J’ai vu", href: `/equipe/envois/${row._id}/vu`, post: { vu: "oui" } } });
const common = { right: "letters.follow", model: Letter as never, sort: { createdAt: 1 }, item } as const;

/** Letters given up, and addresses refused for good, until somebody has seen them. */
export const sendingWaits: Wait[] = [
  { ...common, name: "letters-dead", urgency: "high", one: "lettre abandonnée", many: "lettres abandonnées", filter: () => ({ status: "dead", seenAt: null }), href: "/equipe/envois?etat=dead" },
  { ...common, name: "letters-bounced", urgency: "medium", one: "adresse refusée", many: "adresses refusées", filter: () => ({ status: "bounced", seenAt: null }), href: "/equipe/envois?etat=bounced" },
];
