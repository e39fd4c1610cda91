import type { Page } from "./document.ts";
import { clean, runs } from "./runs.ts";
import { struct } from "./struct.ts";

type Look = { bold?: boolean; size?: number; color?: string; indent?: number; gap?: number; box?: { x: number; width: number } };

/** Writes one tagged element (H1, H2, P…), font by font where a name needs another one. */
export function write(page: Page, tag: string, text: string, look: Look = {}, parent: PDFKit.PDFStructureElement = page.root) {
  parent.add(struct(page, tag, () => print(page, text, look)));
}

/** In points: the height of these words in this look and width. */
export const heightOf = (page: Page, text: string, width: number, { size = 10.5, bold = false }: Look = {}) =>
  page.font(bold ? "bold" : "regular").fontSize(size).heightOfString(clean(text) || " ", { width, lineGap: 1.5 });

export const contentWidth = ({ page: { width, margins } }: Page) => width - margins.left - margins.right;

/** Writes words, font by font where a sign needs another one, in a box of its own or down the page. */
export function print(page: Page, text: string, { bold = false, size = 10.5, color = "#1d2433", indent = 0, gap = 6, box }: Look = {}) {
  const pieces = runs(text, bold);
  const left = box?.x ?? page.page.margins.left + indent;
  const width = box?.width ?? page.page.width - page.page.margins.right - left;
  page.fontSize(size).fillColor(color);
  pieces.forEach(({ face, text: piece }, i) => {
    const options = { width, continued: i < pieces.length - 1, lineGap: 1.5 };
    page.font(face);
    if (i === 0) page.text(piece, left, page.y, options);
    else page.text(piece, options);
  });
  page.y += gap;
  page.x = page.page.margins.left;
}

/** Starts a new page unless `points` are left on this one: what belongs together stays together. */
export function keepTogether(page: Page, points: number) {
  if (page.y + points > page.page.maxY()) page.addPage();
}

/** A bulleted list, each item with its label and body as PDF/UA wants. */
export function list(page: Page, items: string[]) {
  const parent = page.struct("L");
  page.root.add(parent);
  for (const item of items) {
    const one = page.struct("LI");
    parent.add(one);
    keepTogether(page, 30);
    const top = page.y;
    one.add(struct(page, "Lbl", () => void page.font("regular").fontSize(10.5).fillColor("#1f5f5b").text("•", page.page.margins.left + 4, top, { lineBreak: false })));
    page.y = top;
    one.add(struct(page, "LBody", () => print(page, item, { indent: 18, gap: 3 })));
    one.end();
  }
  parent.end();
  page.y += 5;
}
