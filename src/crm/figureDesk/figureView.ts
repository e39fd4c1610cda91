import type { Problems } from "../../web/problems.ts";
import { sectors } from "../companies/sectors.ts";
import { byDepartement, byZone } from "../lists/filters.ts";
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
import { chartsOf } from "./chartsOf.ts";
import { counting } from "./counting.ts";
import { type Table, inWords, unitWords } from "./tables.ts";
import { tilesOf } from "./tilesOf.ts";

type Shown = { person: Person; asked: Asked; typed: Typed; problems: Problems; figures: Figures; tables: Table[]; sentence: string; query: string };

/** The staff's figures as a page: what is asked, the numbers that matter, each chart with its table, the files. */
export async function figureView({ person, asked, typed, problems, figures, tables, sentence, query }: Shown) {
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
    tiles: tilesOf(figures),
    charts: chartsOf(figures).map(barChart),
    counting,
    promises: figures.commitments.filter(({ promised, delivered }) => promised + delivered > 0).map(one => ({ words: unitWords(one), value: Math.min(one.delivered, one.promised), most: Math.max(1, one.promised) })),
    tables: tables.map(tableView),
    exports: [["pdf", "rapport PDF"], ["csv", "CSV"], ["xlsx", "XLSX"], ["json", "JSON"], ["geojson", "carte (GeoJSON)"]].map(([kind, label]) => ({ href: `/equipe/chiffres.${kind}${query}`, label })),
  };
}

function tableView(table: Table) {
  const { columns, rows } = inWords(table);
  return { title: table.title, note: table.note ?? null, columns: columns.map((label, i) => ({ label, numeric: i > 0 })), rows: rows.map(cells => ({ cells })) };
}

/** Départements, then EPCIs, of this person's territory alone. */
async function territoriesFor(person: Person): Promise<Option[]> {
  const [departements, zones] = [await (byDepartement.options as () => Promise<Option[]>)(), await (byZone.options as () => Promise<Option[]>)()];
  if (seesAll(person)) return [...departements, ...zones];
  const inside = await departementOf();
  return [...departements.filter(({ value }) => maySee(person, { departement: value })), ...zones.filter(({ value }) => inside(value).some(departement => maySee(person, { departement, zone: value })))];
}
