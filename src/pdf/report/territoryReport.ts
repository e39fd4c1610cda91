import { heading, section } from "../charter/heading.ts";
import type { RegionSheet } from "../charter/sheet.ts";
import { document } from "../page/document.ts";
import { table } from "../page/table.ts";
import { write } from "../page/write.ts";
import { type Bars, bars } from "./bars.ts";

/** What the report prints: all are ready French words, but the values of the bars. The first columns of a table are words (`texts` of them), the others numbers. */
export type ReportSheet = {
  region: RegionSheet;
  title: string;
  asked: string;
  read: string;
  figures: { label: string; value: string; hint: string }[];
  charts: Bars[];
  tables: { title: string; columns: string[]; rows: string[][]; note: string | null; texts: number }[];
  counting: string[];
  at: Date;
};

/** The figures of a territory and a period, to be printed and handed round. */
export const territoryReport = (sheet: ReportSheet): Promise<Buffer> =>
  document(sheet.title, sheet.at, page => {
    const color = heading(page, sheet.region, sheet.title);
    write(page, "P", sheet.asked, { size: 11, gap: 2 });
    write(page, "P", sheet.read, { size: 9, color: "#555e70", gap: 12 });
    section(page, "En bref", color);
    table(page, [{ title: "Mesure", share: 0.34 }, { title: "Valeur", share: 0.16 }, { title: "Détail", share: 0.5 }], sheet.figures.map(({ label, value, hint }) => [label, value, hint]), { color, size: 9.5 });
    for (const one of sheet.charts) bars(page, one, color);
    for (const { title, columns, rows, note, texts } of sheet.tables) {
      section(page, title, color);
      if (rows.length) table(page, widthsOf(columns, texts), rows, { color, size: columns.length > 6 ? 7.5 : 9 });
      else write(page, "P", "Rien sur cette période.");
      if (note) write(page, "P", note, { size: 8.5, color: "#555e70", gap: 10 });
    }
    section(page, "Comment c’est compté", color);
    for (const words of sheet.counting) write(page, "P", words, { size: 8.5, gap: 3 });
  });

function widthsOf(columns: string[], texts: number) {
  const words = columns.length > 6 ? 0.22 : texts > 1 ? 0.3 : columns.length > 2 ? 0.34 : 0.6;
  return columns.map((title, i) => ({ title, share: i < texts ? words : (1 - texts * words) / (columns.length - texts) }));
}
