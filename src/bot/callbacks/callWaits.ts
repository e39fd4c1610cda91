import { frenchMoment } from "../../crm/french.ts";
import type { Wait } from "../../crm/registry/wait.ts";
import { Callback, callTimes, type CallTime } from "./callback.ts";

export const callWaits: Wait[] = [
  {
    name: "callbacks",
    urgency: "high",
    right: "conversations.hold",
    everywhere: true,
    one: "jeune à rappeler",
    many: "jeunes à rappeler",
    model: Callback as never,
    filter: () => ({ status: "waiting" }),
    sort: { askedAt: 1 },
    item: row => ({ title: callTimes[row.when as CallTime], detail: `demandé ${frenchMoment(row.askedAt as Date)}`, href: "/conseil/rappels", act: null }),
    href: "/conseil/rappels",
  },
];
