import { regionSheet } from "../sealing/regionSheet.ts";
import type { ReportSheet } from "../../pdf/report/territoryReport.ts";
import { tradeWords } from "../demand/tradeWords.ts";
import type { Unmet } from "../demand/unmet.ts";
import type { Figures } from "../figures/figuresOf.ts";
import { chartsOf } from "./chartsOf.ts";
import { counting } from "./counting.ts";
import { type Table, inWords } from "./tables.ts";
import { tilesOf } from "./tilesOf.ts";

type Told = { figures: Figures; tables: Table[]; unmet: Unmet[]; named: (zone: string) => string; place: string; sentence: string; read: string; at: Date };
const most = 15;

/** The report of a territory as the PDF prints it: the page's figures, and the fifteen needs that most wait for somebody. */
export function reportSheet({ figures, tables, unmet, named, place, sentence, read, at }: Told): ReportSheet {
  const printed = (table: Table) => ({ title: table.title, ...inWords(table), note: table.note ?? null, texts: table.name === "besoins" ? 2 : 1 });
  const needs = unmet.slice(0, most).map(({ zone, trade, waiting, givenUp, pupils }) => [named(zone), tradeWords(trade), waiting, givenUp, pupils]);
  return {
    region: regionSheet(),
    title: `Chiffres : ${place}`,
    asked: `${sentence}.`,
    read: `${read}.`,
    figures: tilesOf(figures).map(({ label, value, hint }) => ({ label: label.charAt(0).toUpperCase() + label.slice(1), value, hint })),
    charts: chartsOf(figures),
    tables: [...tables, { name: "besoins", title: "Besoins sans réponse", columns: ["Territoire", "Métiers", "En attente", "Retirées", "Jeunes"], rows: needs, note: unmet.length > most ? `Les ${most} premiers sur ${unmet.length}.` : undefined }].map(printed),
    counting: counting.map(({ what, how }) => `${what}. ${how}`),
    at,
  };
}
