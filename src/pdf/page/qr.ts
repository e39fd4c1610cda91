import QRCode from "qrcode";
import type { Page } from "./document.ts";
import { struct } from "./struct.ts";

/** A QR code of `side` points drawn as squares: a figure with its address as alternative text. */
export function qr(page: Page, address: string, x: number, y: number, side: number) {
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  const step = side / modules.size;
  const draw = () => {
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) page.rect(x + column * step, y + row * step, step, step);
      }
    }
    page.fill("#1d2433");
  };
  page.root.add(struct(page, "Figure", draw, { alt: `Code QR vers ${address}`, bbox: [x, y, x + side, y + side] }));
}
