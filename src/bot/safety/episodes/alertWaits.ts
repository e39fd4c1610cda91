import { frenchMoment } from "../../../crm/french.ts";
import type { Wait } from "../../../crm/registry/wait.ts";
import type { Situation } from "../situations.ts";
import { SafetyEvent, openAlerts } from "./safetyEvent.ts";
import { situationWords } from "./situationWords.ts";

/** Alerts that no counsellor has read yet. */
export const alertWaits: Wait[] = [
  {
    name: "danger-alerts",
    urgency: "critical",
    right: "conversations.hold",
    everywhere: true,
    one: "alerte dans une conversation tenue",
    many: "alertes dans des conversations tenues",
    model: SafetyEvent as never,
    filter: () => openAlerts(),
    sort: { at: 1 },
    item: row => ({ title: `Conversation ${String(row.room).slice(0, 6)}`, detail: `${situationWords[row.situation as Situation]}, ${frenchMoment(row.at as Date)}`, href: `/conseil/${row.room}`, act: { label: "J’ai lu", href: `/conseil/${row.room}/alertes`, post: {} } }),
    href: "/conseil",
  },
];
