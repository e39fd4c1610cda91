import { artifact } from "./artifact.ts";
import type { Page } from "./document.ts";
import { holder, struct } from "./struct.ts";
import { contentWidth, heightOf, print } from "./write.ts";

/** `share` is the part of the page's width, from 0 to 1; the first column heads its row when `heads` is set. */
export type Column = { title: string; share: number };
type Options = { color: string; keep?: number; size?: number };
type Cell = { text: string; x: number; width: number };

const inset = 6;

/**
 * A tagged table (Table, TR, TH with its scope, TD). Rows are never cut: a page that is full ends, and the head is drawn again
 * on the next one as decoration. `keep` points must be left under the last two rows: what follows stays with them.
 */
export function table(page: Page, columns: Column[], rows: string[][], { color, keep = 0, size = 10 }: Options) {
  const whole = holder(page, "Table");
  page.root.add(whole);
  const titles = cellsOf(page, columns, columns.map(({ title }) => title));
  room(page, rowHeight(page, titles, size, true) + (rows[0] ? rowHeight(page, cellsOf(page, columns, rows[0]), size) : 0));
  head(page, whole, titles, { color, size });
  rows.forEach((texts, i) => {
    const cells = cellsOf(page, columns, texts);
    const height = rowHeight(page, cells, size);
    const rest = i >= rows.length - 2 ? rows.slice(i + 1).reduce((sum, next) => sum + rowHeight(page, cellsOf(page, columns, next), size), keep) : 0;
    if (page.y + height + rest > page.page.maxY()) {
      page.addPage();
      artifact(page, () => band(page, titles, { color, size }));
    }
    row(page, whole, cells, height, size);
  });
  whole.end();
  page.y += 12;
  page.x = page.page.margins.left;
}

function cellsOf(page: Page, columns: Column[], texts: string[]): Cell[] {
  let x = page.page.margins.left;
  return columns.map(({ share }, i) => {
    const width = share * contentWidth(page);
    const cell = { text: texts[i] ?? "", x: x + inset, width: width - 2 * inset };
    x += width;
    return cell;
  });
}

const rowHeight = (page: Page, cells: Cell[], size: number, bold = false) => Math.max(...cells.map(({ text, width }) => heightOf(page, text, width, { size, bold }))) + 2 * inset - 2;

function head(page: Page, whole: PDFKit.PDFStructureElement, titles: Cell[], { color, size }: Options & { size: number }) {
  const [top, height] = [page.y, rowHeight(page, titles, size, true)];
  artifact(page, () => void page.rect(page.page.margins.left, top, contentWidth(page), height).fill(color));
  const line = holder(page, "TR");
  whole.add(line);
  for (const cell of titles) {
    const th = holder(page, "TH", { scope: "Column" });
    line.add(th);
    th.add(struct(page, "P", () => put(page, cell, top, { size, bold: true, color: "#ffffff" })));
    th.end();
  }
  line.end();
  page.y = top + height;
}

/** The head again, for the eye alone. */
function band(page: Page, titles: Cell[], { color, size }: Options & { size: number }) {
  const [top, height] = [page.y, rowHeight(page, titles, size, true)];
  page.rect(page.page.margins.left, top, contentWidth(page), height).fill(color);
  for (const cell of titles) put(page, cell, top, { size, bold: true, color: "#ffffff" });
  page.y = top + height;
}

function row(page: Page, whole: PDFKit.PDFStructureElement, cells: Cell[], height: number, size: number) {
  const top = page.y;
  const line = holder(page, "TR");
  whole.add(line);
  cells.forEach((cell, i) => {
    const td = i === 0 ? holder(page, "TH", { scope: "Row" }) : holder(page, "TD");
    line.add(td);
    td.add(struct(page, "P", () => put(page, cell, top, { size, color: "#1d2433" })));
    td.end();
  });
  line.end();
  artifact(page, () => void page.rect(page.page.margins.left, top + height - 0.5, contentWidth(page), 0.5).fill("#c9cfd8"));
  page.y = top + height;
}

function put(page: Page, { text, x, width }: Cell, top: number, look: { size: number; bold?: boolean; color: string }) {
  page.y = top + inset - 1;
  print(page, text || "–", { ...look, gap: 0, box: { x, width } });
}

function room(page: Page, points: number) {
  if (page.y + points > page.page.maxY()) page.addPage();
}
