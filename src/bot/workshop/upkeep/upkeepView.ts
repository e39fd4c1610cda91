import mongoose from "mongoose";
import { count, frenchDay } from "../../../crm/french.ts";
import { paging } from "../../../web/paging.ts";
import { base } from "../../knowledge/base.ts";
import { Overlay } from "../entries/overlay.ts";
import { servedByEntry } from "../questions/entryMonth.ts";
import { tabsAt } from "../tabs.ts";
import { coverage } from "./coverage.ts";
import { type Due, type DueFact, dues, factsDue } from "./factsDue.ts";

const perPage = 12;
const dayOf = (day: string) => frenchDay(new Date(`${day}T12:00:00Z`));

/** Facts to look at: with the page to open, and one button once it was read. */
export async function datesView({ due, number, at }: { due: string; number: number; at: Date }) {
  const all = factsDue(base(), at);
  const asked = all.filter(one => !due || one.due === due);
  const shown = asked.slice((number - 1) * perPage, number * perPage);
  const editions = new Map((await Overlay.find({ entry: mongoose.trusted({ $in: shown.map(({ article }) => article.id) }) }).select("entry edition").lean()).map(({ entry, edition }) => [entry, edition]));
  return {
    tabs: tabsAt("/atelier/dates"),
    choices: [{ href: "/atelier/dates", label: "Tous", count: String(all.length), current: !(due in dues) }, ...Object.entries(dues).map(([value, { label }]) => ({ href: `/atelier/dates?quoi=${value}`, label, count: String(all.filter(one => one.due === value).length), current: value === due }))],
    caption: count(asked.length, "fait"),
    facts: shown.map(one => factRow(one, editions.get(one.article.id) ?? 0)),
    pagination: paging(number, asked.length, perPage, n => `/atelier/dates?${new URLSearchParams({ ...(due ? { quoi: due } : {}), page: String(n) })}`),
  };
}

const factRow = ({ article, fact, n, due }: DueFact, edition: number) => ({
  title: article.title,
  href: `/atelier/fiches/${article.id}`,
  says: fact.says,
  source: { label: `${fact.source.title} – ${fact.source.publisher}`, href: fact.source.url },
  due: dues[due as Due].label,
  tone: dues[due as Due].tone,
  until: fact.validUntil ? `Vrai jusqu’au ${dayOf(fact.validUntil)}.` : "",
  action: due === "never" ? `/atelier/fiches/${article.id}/faits/${n}` : null,
  seen: String(edition),
});

/** Each theme, and the entries that nobody has read. */
export async function coverageView() {
  const themes = coverage(base(), await servedByEntry());
  const share = (part: number, of: number) => (of ? `${Math.round((100 * part) / of)} %` : "—");
  return {
    tabs: tabsAt("/atelier/couverture"),
    columns: [{ label: "Thème" }, { label: "Fiches", numeric: true }, { label: "Questions écrites", numeric: true }, { label: "Questions posées", numeric: true }, { label: "Sans réponse", numeric: true }, { label: "Jamais lues", numeric: true }],
    rows: themes.map(one => ({ cells: [{ text: one.label, href: `/atelier?theme=${one.topic}` }, String(one.entries), String(one.variants), String(one.asked), share(one.missed, one.asked), String(one.neverRead.length)] })),
    neverRead: themes.filter(one => one.neverRead.length).map(({ label, neverRead }) => ({ label, entries: neverRead.map(({ id, title }) => ({ title, href: `/atelier/fiches/${id}` })) })),
  };
}
