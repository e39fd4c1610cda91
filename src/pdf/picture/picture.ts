import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

const resolve = createRequire(import.meta.url).resolve;
const fonts = ["@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf", "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf", "dejavu-fonts-ttf/ttf/DejaVuSans.ttf"];

let ready: Promise<Uint8Array[]> | undefined;
/** The rasteriser, with the fonts of our PDFs: a machine without fonts draws the same. Loaded once a thread. */
const prepared = () =>
  (ready ??= initWasm(new Uint8Array(readFileSync(resolve("@resvg/resvg-wasm/index_bg.wasm")))).then(() => fonts.map(font => new Uint8Array(readFileSync(resolve(font))))));

/** An SVG of ours as PNG, `width` pixels wide, for those who show no SVG (social networks). */
export async function picturePng({ svg, width }: { svg: string; width: number }): Promise<Buffer> {
  const fontBuffers = await prepared();
  const drawing = new Resvg(svg, { fitTo: { mode: "width", value: width }, font: { fontBuffers, defaultFontFamily: "Noto Sans", sansSerifFamily: "Noto Sans" }, languages: ["fr"] });
  try {
    return Buffer.from(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}
