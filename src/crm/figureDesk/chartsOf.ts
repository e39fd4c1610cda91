import type { Figures } from "../figures/figuresOf.ts";
import { monthsOf } from "../figures/spread.ts";
import { monthShort, monthsBetween } from "./months.ts";

/** What the charts show, month by month: requests confirmed and accepted, visits made and charters signed. Nothing of nothing. */
export function chartsOf(figures: Figures) {
  const { charters, requests, visits } = figures;
  const months = monthsBetween(monthsOf(figures));
  const names = months.map(monthShort);
  const of = (read: (month: string) => number | undefined) => months.map(month => read(month) ?? 0);
  if (!months.length) return [];
  return [
    { title: "Demandes confirmées et acceptées, par mois de confirmation", names, series: [{ label: "Confirmées", values: of(month => requests.byMonth.get(month)?.asked) }, { label: "Acceptées", values: of(month => requests.byMonth.get(month)?.answered) }] },
    { title: "Visites faites et chartes signées, par mois", names, series: [{ label: "Visites faites", values: of(month => visits.byMonth.get(month)?.done) }, { label: "Chartes signées", values: of(month => charters.signedByMonth.get(month)) }] },
  ];
}
