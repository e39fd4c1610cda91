import type { Page } from "../page/document.ts";
import { qr } from "../page/qr.ts";
import { write } from "../page/write.ts";

export const side = 88;
export const gutter = 20;

/** Lays the QR code of an address at the right, and writes what `words` writes at its left. */
export function besideQr(page: Page, address: string, words: () => void) {
  const top = page.y;
  qr(page, address, page.page.width - page.page.margins.right - side, top, side);
  const right = page.page.margins.right;
  page.page.margins.right = right + side + gutter;
  page.y = top;
  words();
  page.page.margins.right = right;
  page.y = Math.max(page.y, top + side + 8);
}

export const smallPrint = (page: Page, words: string, address: string, color: string) => {
  write(page, "P", words, { size: 9 });
  write(page, "P", address, { size: 9, color });
};
