import { scaleBand, scaleLinear } from "d3-scale";

type Series = { label: string; values: number[] };
type Given = { title: string; names: string[]; series: Series[] };
const size = { width: 640, height: 220, left: 44, right: 8, top: 12, bottom: 34 };

/**
 * Bars by month or by anything, up to three series side by side, as shapes of an SVG in units of its viewBox. Never alone: the table
 * of the same figures stands below it. Each series has its own pattern besides its colour.
 */
export function barChart({ title, names, series }: Given) {
  const most = Math.max(1, ...series.flatMap(({ values }) => values));
  const y = scaleLinear([0, most], [size.height - size.bottom, size.top]).nice(4);
  const x = scaleBand(names.map((_, i) => String(i)), [size.left, size.width - size.right]).paddingInner(0.25).paddingOuter(0.1);
  const inner = scaleBand(series.map((_, i) => String(i)), [0, x.bandwidth()]).paddingInner(0.08);
  const round = (value: number) => Number(value.toFixed(1));
  const bars = names.flatMap((name, i) => series.map(({ label, values }, s) => ({ x: round(x(String(i))! + inner(String(s))!), y: round(y(values[i]!)), width: round(inner.bandwidth()), height: round(y(0) - y(values[i]!)), series: s, words: `${name}, ${label} : ${values[i]}` })));
  const every = Math.ceil(names.length / 12);
  return {
    title,
    viewBox: `0 0 ${size.width} ${size.height}`,
    left: size.left,
    right: size.width - size.right,
    bars,
    ticks: y.ticks(4).filter(Number.isInteger).map(value => ({ y: round(y(value)), text: value.toLocaleString("fr-FR") })),
    names: names.flatMap((text, i) => (i % every ? [] : [{ text, minor: names.length > 4 && Math.floor(i / every) % 2 === 1, x: round(x(String(i))! + x.bandwidth() / 2), y: size.height - 12 }])),
    legend: series.map(({ label }, i) => ({ label, series: i })),
  };
}
