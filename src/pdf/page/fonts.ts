import * as fontkit from "fontkit";
import { createRequire } from "node:module";

const resolve = createRequire(import.meta.url).resolve;
const noto = (name: string) => resolve(`@expo-google-fonts/noto-sans/${name}.ttf`);
type Face = { hasGlyphForCodePoint(point: number): boolean };
export type Fonts = { regular: Face; bold: Face; fallback: Face };

let parsed: Fonts | undefined;
/** Parsed once a process: a font handed over parsed costs a document a fifth less than one given by its path. */
export const fonts = (): Fonts =>
  (parsed ??= {
    regular: fontkit.openSync(noto("400Regular/NotoSans_400Regular")) as never,
    bold: fontkit.openSync(noto("700Bold/NotoSans_700Bold")) as never,
    fallback: fontkit.openSync(resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf")) as never,
  });

type Cached = { _glyphs: object };
/**
 * Forgets the glyphs that an earlier document drew. fontkit keeps with a glyph the letters that first asked for it, none when it was drawn
 * as a part of another (the E of É): the next document would print it, but neither copy, search nor read it aloud.
 */
export function freshGlyphs() {
  for (const face of Object.values(fonts())) (face as unknown as Cached)._glyphs = {};
}
