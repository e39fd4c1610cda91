import type { Problems } from "../../web/problems.ts";
import { sectors } from "../companies/sectors.ts";
import { byZone } from "../lists/filters.ts";
import { byDepartement } from "../lists/filters.ts";
import { tabsFor } from "../lists/tabs.ts";
import type { Asked, Typed } from "../figures/asked.ts";
import type { Figures } from "../figures/figuresOf.ts";
import { periods } from "../figures/periods.ts";
import { schoolTypes } from "../figures/schoolTypes.ts";
import type { Person } from "../people/person.ts";
import type { Option } from "../registry/listing.ts";
import { maySee, seesAll } from "../rights/scope.ts";
import { departementOf } from "./departementOf.ts";
import { barChart } from "./barChart.ts";
import { monthShort, monthsBetween } from "./months.ts";
import { hoursWords, share, tablesOf, unitWords } from "./tables.ts";

type Shown = { person: Person; asked: Asked; typed: Typed; problems: Problems; figures: Figures; named: (zone: string) => string; sentence: string; query: string };

/** The staff's figures as a page: what is asked, the numbers that matter, each chart with its table, the files. */
export async function figureView({ person, asked, typed, problems, figures, named, sentence, query }: Shown) {
  const { charters, requests, visits, commitments } = figures;
  const tables = tablesOf(figures, named);
  const number = (value: number) => value.toLocaleString("fr-FR");
  return {
    tabs: tabsFor(person, "chiffres"),
    problems,
    typed: { ...typed, periode: asked.period === "dates" || problems.list.length ? typed.periode : asked.period },
    own: typed.periode === "dates",
    periods: [...Object.entries(periods).map(([value, { label }]) => ({ value, label })), { value: "dates", label: "D’un jour à un autre" }],
    territories: await territoriesFor(person),
    sectors: Object.entries(sectors).map(([value, { label }]) => ({ value, label })),
    schools: Object.entries(schoolTypes).map(([value, { label }]) => ({ value, label })),
    sentence,
    tiles: [
      { value: number(charters.all.inForce), label: "chartes en vigueur", hint: `${number(charters.all.signed)} signées, ${number(charters.all.ended)} terminées sur la période` },
      { value: number(requests.all.asked), label: "demandes confirmées", hint: `${number(requests.all.open)} sans personne aujourd’hui` },
      { value: share(requests.all.answered, requests.all.asked), label: "acceptées par quelqu’un", hint: `${number(requests.all.answered)} demandes` },
      { value: share(requests.all.inTime, requests.all.asked), label: "acceptées sous 72 h", hint: "la promesse faite aux établissements" },
      { value: hoursWords(requests.all.hours), label: "délai médian", hint: "de la confirmation à l’acceptation" },
      { value: number(visits.all.done), label: "visites faites", hint: `${number(visits.all.pupils)} jeunes rencontrés ; ${number(visits.all.planned)} prévues ou à raconter` },
    ],
    charts: chartsOf(figures),
    promises: commitments.filter(({ promised, delivered }) => promised + delivered > 0).map(one => ({ words: unitWords(one), value: Math.min(one.delivered, one.promised), most: Math.max(1, one.promised) })),
    tables: tables.map(({ title, columns, rows, note }) => ({ title, note: note ?? null, columns: columns.map((label, i) => ({ label, numeric: i > 0 })), rows: rows.map(cells => ({ cells: cells.map(cell => (typeof cell === "number" ? number(cell) : cell)) })) })),
    exports: ["csv", "xlsx", "json", "geojson", "pdf"].filter(kind => kind !== "pdf" && kind !== "geojson").map(kind => ({ href: `/equipe/chiffres.${kind}${query}`, label: kind.toUpperCase() })),
  };
}

function chartsOf({ charters, requests, visits }: Figures) {
  const months = monthsBetween([...charters.signedByMonth.keys(), ...requests.byMonth.keys(), ...visits.byMonth.keys()]);
  const names = months.map(monthShort);
  const of = (read: (month: string) => number | undefined) => months.map(month => read(month) ?? 0);
  if (!months.length) return [];
  return [
    barChart({ title: "Demandes confirmées et acceptées, par mois de confirmation", names, series: [{ label: "Confirmées", values: of(month => requests.byMonth.get(month)?.asked) }, { label: "Acceptées", values: of(month => requests.byMonth.get(month)?.answered) }] }),
    barChart({ title: "Visites faites et chartes signées, par mois", names, series: [{ label: "Visites faites", values: of(month => visits.byMonth.get(month)?.done) }, { label: "Chartes signées", values: of(month => charters.signedByMonth.get(month)) }] }),
  ];
}

/** Départements, then EPCIs, of this person's territory alone. */
async function territoriesFor(person: Person): Promise<Option[]> {
  const [departements, zones] = [await (byDepartement.options as () => Promise<Option[]>)(), await (byZone.options as () => Promise<Option[]>)()];
  if (seesAll(person)) return [...departements, ...zones];
  const inside = await departementOf();
  return [...departements.filter(({ value }) => maySee(person, { departement: value })), ...zones.filter(({ value }) => inside(value).some(departement => maySee(person, { departement, zone: value })))];
}
