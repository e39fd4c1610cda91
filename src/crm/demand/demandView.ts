import { paging } from "../../web/paging.ts";
import { count, shortDay } from "../french.ts";
import { tabsFor } from "../lists/tabs.ts";
import type { Person } from "../people/person.ts";
import { may } from "../rights/rights.ts";
import { type Period, periods, sinceWords } from "./periods.ts";
import { noTrade, tradeWords } from "./tradeWords.ts";
import { territoryNames } from "../territories/territoryNames.ts";
import type { Unmet } from "./unmet.ts";

const perPage = 50;

type Shown = { person: Person; unmet: Unmet[]; requests: number; period: Period; since: Date; number: number };

/** Unmet demand as a table, fifty lines a page: who waits, for what, since when, and whom to call. */
export async function demandView({ person, unmet, requests, period, since, number }: Shown) {
  const named = await territoryNames();
  const calls = may(person, "records.read");
  const url = (page: number) => `/equipe/chiffres/besoins?periode=${period}&page=${page}`;
  return {
    tabs: tabsFor(person, "chiffres"),
    period,
    periods: Object.entries(periods).map(([value, { label }]) => ({ value, label })),
    sentence: requests ? `${count(requests, "demande confirmée", "demandes confirmées")} sans personne ${sinceWords(since)}` : `Aucune demande sans personne ${sinceWords(since)}`,
    columns: [{ label: "Territoire" }, { label: "Métiers" }, { label: "En attente", numeric: true }, { label: "Retirées sans rencontre", numeric: true }, { label: "Jeunes", numeric: true }, { label: "Plus ancienne" }, ...(calls ? [{ label: "Dix entreprises" }] : [])],
    rows: unmet.slice((number - 1) * perPage, number * perPage).map(one => ({ cells: [named(one.zone), tradeWords(one.trade), String(one.waiting), String(one.givenUp), String(one.pupils), shortDay(one.oldest), ...(calls ? [{ text: "À appeler", href: `/equipe/chiffres/besoins/${encodeURIComponent(one.zone)}/${one.trade ?? noTrade}` }] : [])] })),
    pages: paging(number, unmet.length, perPage, url),
    exports: ["csv", "json", "geojson"].map(kind => ({ href: `/equipe/chiffres/besoins.${kind}?periode=${period}`, label: kind === "geojson" ? "carte (GeoJSON)" : kind.toUpperCase() })),
  };
}
