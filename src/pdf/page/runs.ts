import { fonts } from "./fonts.ts";

// Controls, bidi and zero-width marks, soft hyphen, noncharacters: nothing a name needs, all that can deceive or break a font.
const unwanted = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\uffff]/gu;

// French sets these signs off by a narrow space that no line may end on.
const before = /[ \u00a0](?=[;:?!»%€](?:\s|[).,»”]|$))/gu;
const after = /(?<=«)[ \u00a0]/gu;

/** User text as it may be printed: NFC, one line, no invisible signs, French spaces; what no font of ours has becomes `?`. */
export const clean = (text: string) =>
  [...text.toWellFormed().normalize("NFC").replace(/[\t\r\n]+/g, " ").replace(unwanted, "").replace(before, "\u202f").replace(after, "\u202f")].map(sign => (faceFor(sign, false) ? sign : "?")).join("");

export type FaceName = "regular" | "bold" | "fallback";
export type Run = { face: FaceName; text: string };

/** The text cut where the font must change. */
export function runs(text: string, bold: boolean): Run[] {
  const cut: Run[] = [];
  for (const sign of clean(text)) {
    const face = faceFor(sign, bold) ?? "regular";
    const last = cut.at(-1);
    if (last?.face === face) last.text += sign;
    else cut.push({ face, text: sign });
  }
  return cut;
}

function faceFor(sign: string, bold: boolean): FaceName | null {
  const point = sign.codePointAt(0)!;
  const main = bold ? "bold" : "regular";
  if (fonts()[main].hasGlyphForCodePoint(point)) return main;
  return fonts().fallback.hasGlyphForCodePoint(point) ? "fallback" : null;
}
