import { artifact } from "../page/artifact.ts";
import { readable } from "../page/color.ts";
import type { Page } from "../page/document.ts";
import { keepTogether, write } from "../page/write.ts";
import type { RegionSheet } from "./sheet.ts";

/** The head of a paper: a band in the Région's colour, its name, and the title. Returns the colour, dark enough to be read. */
export function heading(page: Page, region: RegionSheet, title: string) {
  const color = readable(region.color);
  artifact(page, () => void page.rect(0, 0, page.page.width, 14).fill(color));
  write(page, "P", region.name, { size: 11, color, bold: true, gap: 14 });
  write(page, "H1", title, { size: 17, bold: true, gap: 10 });
  return color;
}

export function section(page: Page, title: string, color: string) {
  keepTogether(page, 70);
  page.y += 6;
  write(page, "H2", title, { size: 13, bold: true, color });
}
