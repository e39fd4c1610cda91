import { count } from "../french.ts";
import { type OneClick, type Urgency, urgencies, urgencyNames } from "../registry/wait.ts";
import { type Waiting, mostWaiting } from "./waiting.ts";

export const digests = { critical: "Seulement ce qui ne peut pas attendre", high: "Ce qui est pour aujourd’hui", medium: "Aussi ce qui est pour la semaine", never: "Jamais" } as const;
export type Digest = keyof typeof digests;

const total = ({ one, many, total: n }: Waiting) => (n >= mostWaiting ? `plus de ${mostWaiting} ${many}` : count(n, one, many));

/** A form with its fields, or a page that opens. */
const actView = ({ label, href, post }: OneClick) => ({ label, href, form: post ? { fields: Object.entries(post).map(([name, value]) => ({ name, value })) } : null });

/** What waits, by urgency. */
export const todayView = (waiting: Waiting[], digest: string) => ({
  groups: (Object.keys(urgencies) as Urgency[]).flatMap(urgency => {
    const some = waiting.filter(one => one.urgency === urgency);
    return some.length ? [{ label: urgencies[urgency].label, tone: urgencies[urgency].tone, waits: some.map(one => ({ title: total(one), href: one.href, more: one.href !== null && one.total > one.items.length, items: one.items.map(item => ({ ...item, act: item.act && actView(item.act) })) })) }] : [];
  }),
  digest,
  digests: Object.entries(digests).map(([value, label]) => ({ value, label })),
});

/** What a digest tells of this: the urgencies the person wants to hear of, in words. */
export function digestLines(waiting: Waiting[], digest: Digest) {
  const wanted = digest === "never" ? [] : urgencyNames.slice(0, urgencyNames.indexOf(digest) + 1);
  return wanted.flatMap(urgency => {
    const some = waiting.filter(one => one.urgency === urgency);
    return some.length ? [{ label: urgencies[urgency].label, lines: some.map(one => `${total(one)}${one.items[0] ? ` (${one.items.slice(0, 3).map(({ title }) => title).join(", ")}${one.total > 3 ? "…" : ""})` : ""}`) }] : [];
  });
}
