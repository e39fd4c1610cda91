import QRCode from "qrcode";

/** A QR code as one SVG path, and the side of its square with a quiet zone of four, in modules. */
export function qrShape(text: string) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const all = Array.from({ length: modules.size ** 2 }, (_, i) => [i % modules.size, Math.floor(i / modules.size)] as const);
  const path = all.filter(([x, y]) => modules.get(y, x)).map(([x, y]) => `M${x + 4} ${y + 4}h1v1h-1z`).join("");
  return { path, side: modules.size + 8 };
}
