import { barChart } from "../../crm/figureDesk/barChart.ts";
import { share } from "../../crm/figureDesk/share.ts";
import { type Table, inWords } from "../../crm/figureDesk/tables.ts";
import type { Asked, Typed } from "../../crm/figures/asked.ts";
import { periods } from "../../crm/figures/periods.ts";
import { tabsFor } from "../../crm/lists/tabs.ts";
import type { Person } from "../../crm/people/person.ts";
import type { Problems } from "../../web/problems.ts";
import type { HandoverFigures } from "./handoverFigures.ts";
import { spanWords } from "./spanWords.ts";

type Shown = { person: Person; asked: Asked; typed: Typed; problems: Problems; figures: HandoverFigures; tables: Table[]; sentence: string; query: string };

/** The figures of the hand-over as a page. */
export function handoverView({ person, asked, typed, problems, figures, tables, sentence, query }: Shown) {
  return {
    tabs: tabsFor(person, "chiffres"),
    problems,
    typed: { ...typed, periode: asked.period === "dates" || problems.list.length ? typed.periode : asked.period },
    own: typed.periode === "dates",
    periods: [...Object.entries(periods).map(([value, { label }]) => ({ value, label })), { value: "dates", label: "D’un jour à un autre" }],
    sentence,
    tiles: tilesOf(figures),
    chart: figures.asked ? { ...barChart(byHour(figures)), beside: "Heure par heure" } : null,
    tables: tables.map(table => ({ title: table.title, note: table.note ?? null, ...shown(table) })),
    file: `/equipe/chiffres/conversations.csv${query}`,
  };
}

function shown(table: Table) {
  const { columns, rows } = inWords(table);
  return { columns: columns.map((label, i) => ({ label, numeric: i > 0 })), rows: rows.map(cells => ({ cells })) };
}

const byHour = ({ hours, hoursOff }: HandoverFigures) => {
  const all = Array.from({ length: 24 }, (_, hour) => hour);
  return { title: "Relais demandés, selon l’heure", names: all.map(hour => `${hour}\u00a0h`), series: [{ label: "Tous les jours", values: all.map(hour => hours.get(String(hour)) ?? 0) }, { label: "Samedis, dimanches et jours fériés", values: all.map(hour => hoursOff.get(String(hour)) ?? 0) }] };
};

function tilesOf({ opened, settled, asked, waits, answers, ratings }: HandoverFigures) {
  const [good, bad] = [...ratings.values()].reduce(([yes, no], one) => [yes + one.good, no + one.bad], [0, 0]);
  const number = (n: number) => n.toLocaleString("fr-FR");
  return [
    { value: number(opened), label: "conversations ouvertes", hint: "un message au moins" },
    { value: share(settled, opened), label: "réglées par l’assistant", hint: "personne demandé, et pas notée «\u00a0non\u00a0»" },
    { value: number(asked), label: "relais demandés", hint: `${number(asked - waits.many)} sans personne pour les prendre` },
    { value: spanWords(waits.median), label: "attente médiane", hint: `neuf sur dix\u00a0: ${spanWords(waits.ninth)}` },
    { value: spanWords(answers.median), label: "première réponse, médiane", hint: `neuf sur dix\u00a0: ${spanWords(answers.ninth)}` },
    { value: share(good, good + bad), label: "de réponses jugées utiles", hint: `${number(good + bad)} avis` },
  ];
}
