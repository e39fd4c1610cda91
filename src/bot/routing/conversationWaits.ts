import type { Wait } from "../../crm/registry/wait.ts";
import { frenchMoment } from "../../crm/french.ts";
import { among } from "../../crm/registry/personal.ts";
import { waiting } from "../handover/state/owners.ts";
import { Conversation } from "./conversation.ts";

/** Young people who asked for a person. */
export const conversationWaits: Wait[] = [
  {
    name: "conversations",
    urgency: "critical",
    right: "conversations.hold",
    everywhere: true,
    one: "jeune qui attend une réponse",
    many: "jeunes qui attendent une réponse",
    model: Conversation as never,
    filter: () => ({ owner: among(waiting) }),
    sort: { urgent: -1, returned: -1, waitingSince: 1 },
    item: row => ({ title: `Conversation ${String(row.publicId).slice(0, 6)}`, detail: `${row.urgent ? "urgente, " : ""}depuis ${row.waitingSince ? frenchMoment(row.waitingSince as Date) : "peu"}`, href: `/conseil/${row.publicId}`, act: { label: "Répondre", href: `/conseil/${row.publicId}/prise`, post: {} } }),
    href: "/conseil",
  },
];
