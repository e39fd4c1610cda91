import { scaleBand, scaleLinear } from "d3-scale";
import { artifact } from "../page/artifact.ts";
import type { Page } from "../page/document.ts";
import { struct } from "../page/struct.ts";
import { contentWidth, keepTogether, write } from "../page/write.ts";

/** Names along the foot, one value a name in each series; the first series is in the Région's colour, the second one framed. */
export type Bars = { title: string; names: string[]; series: { label: string; values: number[] }[] };

const height = 120;
const soft = "#555e70";

/** Bars with their legend, as one figure: its alternative text says what they are, the table below holds the figures. */
export function bars(page: Page, { title, names, series }: Bars, color: string) {
  keepTogether(page, height + 60);
  write(page, "P", title, { bold: true, size: 10, gap: 4 });
  const [left, top, width] = [page.page.margins.left + 28, page.y, contentWidth(page) - 28];
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const y = scaleLinear([0, most], [top + height, top]).nice(4);
  const x = scaleBand(names.map((_, i) => String(i)), [left, left + width]).paddingInner(0.25).paddingOuter(0.1);
  const inner = scaleBand(series.map((_, i) => String(i)), [0, x.bandwidth()]).paddingInner(0.1);
  const words = (text: string, at: number, line: number, box: number, align: "center" | "right") => page.font("regular").fontSize(7.5).fillColor(soft).text(text, at, line, { width: box, align, lineBreak: false });
  artifact(page, () => {
    for (const value of y.ticks(4).filter(Number.isInteger)) {
      page.rect(left, y(value), width, 0.5).fill("#c9cfd8");
      words(String(value), left - 28, y(value) - 4, 24, "right");
    }
    const every = Math.ceil(names.length / 12);
    names.forEach((name, i) => i % every === 0 && words(name, x(String(i))! - 10, top + height + 4, x.bandwidth() + 20, "center"));
  });
  const draw = () =>
    series.forEach(({ values }, s) =>
      values.forEach((value, i) => {
        const box = [x(String(i))! + inner(String(s))!, y(value), inner.bandwidth(), y(0) - y(value)] as const;
        if (value) page.rect(...box)[s ? "fillAndStroke" : "fill"](...(s ? (["#d9e2e4", color] as const) : ([color] as const)));
      }),
    );
  const told = series.map(({ label, values }) => `${label} : ${values.reduce((sum, value) => sum + value, 0)} en tout`).join(" ; ");
  page.root.add(struct(page, "Figure", draw, { alt: `${title}. ${told}. Le tableau qui suit donne chaque mois.`, bbox: [left, top, left + width, top + height] }));
  page.y = top + height + 18;
  write(page, "P", series.map(({ label }, s) => `${s ? "clair" : "foncé"} : ${label.toLowerCase()}`).join(" · "), { size: 8.5, color: soft, gap: 12 });
}
