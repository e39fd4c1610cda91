import { stringify } from "csv-stringify/sync";
import writeXlsx from "write-excel-file/node";
import type { Figures } from "../figures/figuresOf.ts";
import { zonesOf } from "../figures/spread.ts";
import type { Table } from "./tables.ts";
import { frenchCsv } from "../registry/csv.ts";

type Taken = { tables: Table[]; sentence: string; read: string };

/** One table after another, each under its title, then what was asked and when it was read. */
export const figuresCsv = ({ tables, sentence, read }: Taken) =>
  stringify([[sentence], [read], ...tables.flatMap(({ title, columns, rows, note }) => [[], [title], columns, ...rows, ...(note ? [[note]] : [])])], frenchCsv);

/** One sheet a table. */
export async function figuresXlsx({ tables, sentence, read }: Taken) {
  const bold = (value: string) => ({ value, fontWeight: "bold" as const });
  const sheets = tables.map(({ title, columns, rows, note }) => ({ sheet: title.slice(0, 31), data: [columns.map(bold), ...rows.map(cells => cells.map(value => (typeof value === "number" ? { value, type: Number } : { value }))), [], [{ value: sentence }], [{ value: read }], ...(note ? [[{ value: note }]] : [])] }));
  return writeXlsx(sheets as never).toBuffer();
}

const plain = <T>(by: Map<string, T>) => Object.fromEntries(by);

/** The figures as they are, by their names, for a program. */
export function figuresJson(figures: Figures, { sentence, read }: Omit<Taken, "tables">, named: (zone: string) => string) {
  const { charters, commitments, requests, visits, served, load, others } = figures;
  return {
    asked: sentence,
    read,
    charters: { ...charters.all, byZone: plain(charters.byZone), bySector: plain(charters.bySector), signedByMonth: plain(charters.signedByMonth) },
    commitments,
    requests: { ...requests.all, byZone: plain(requests.byZone), byMonth: plain(requests.byMonth) },
    visits: { ...visits.all, byZone: plain(visits.byZone), byMonth: plain(visits.byMonth) },
    schools: { ...served.all, byZone: plain(served.byZone), byType: plain(served.byType) },
    ambassadors: load,
    others,
    zones: Object.fromEntries([...new Set([...zonesOf(figures), ...served.byZone.keys()])].map(zone => [zone, named(zone)])),
  };
}
