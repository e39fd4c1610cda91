import fc from "fast-check";

const fixed = [")(endobj", "%%EOF", "a\u202eb\u200bc", "👩‍🚀 Zoé", "漢字 工房", "L’Haÿ & <fils> \"SA\"", "x".repeat(200), "Œ".repeat(200), "\u0000\u0007\ud800", "Ελλάς Привет العربية", "/ByteRange [0 1 2 3] /Contents <00>", "]]>&#0;<?xml?>", "Nguyễn Thị Ánh Tuyết", "e\u0301\u0323\u0308".repeat(20), "𝕱𝖗𝖆𝖐𝖙𝖚𝖗", "\\(\\)\\\\", "﷽", "🇫🇷🏴‍☠️", " ", "Ÿ\u00a0\u202f\u2009Ł", "endstream endobj xref trailer", "\ufeff\ufffe\uffff", "İıŞşĞğ", "שלום עולם", "ไทย", "हिन्दी"];
/** Two hundred signs from each sixty-fourth of the Unicode planes that have printable ones, in turn. */
const sweep = (step: number) => {
  const [first, last] = [0x20, 0x2ffff];
  const start = first + Math.floor(((last - first) / 150) * step);
  return Array.from({ length: 200 }, (_, i) => start + i * 7).filter(point => point < 0xd800 || point > 0xdfff).map(point => String.fromCodePoint(point)).join("");
};

/** Names that try to break a PDF, its metadata, its fonts or its seal: fixed ones, a walk through Unicode, and drawn ones. The same list for the same number. */
export function hostileNames(count: number): string[] {
  const swept = Array.from({ length: 150 }, (_, i) => sweep(i));
  const drawn = fc.sample(fc.string({ unit: "binary", minLength: 1, maxLength: 200 }), { numRuns: count, seed: 20261124 });
  return [...fixed, ...swept, ...drawn].slice(0, count);
}
