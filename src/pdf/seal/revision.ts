import type { OwnPdf } from "./ownPdf.ts";

/** Appends signature, field, page and catalogue as one incremental update (ISO 32000-1, 7.5.6). Places are byte offsets. */
export function revision(pdf: Buffer, own: OwnPdf, signature: string) {
  const [signatureId, fieldId] = [own.size, own.size + 1];
  const field = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Cachet) /TU <feff004300610063006800650074> /F 132 /Rect [0 0 0 0] /P ${own.page} 0 R /V ${signatureId} 0 R >>`;
  const objects: [number, string][] = [
    [own.root, added(own.rootText, `/AcroForm << /Fields [${fieldId} 0 R] /SigFlags 3 >>`)],
    [own.page, added(own.pageText, `/Annots [${fieldId} 0 R]${/\/Tabs/.test(own.pageText) ? "" : " /Tabs /S"}`)],
    [signatureId, signature],
    [fieldId, field],
  ];
  let text = "\n";
  const places = new Map<number, number>();
  for (const [id, body] of objects) {
    places.set(id, pdf.length + text.length);
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const xrefAt = pdf.length + text.length;
  text += `xref\n${table(places)}trailer\n${trailer(own, fieldId + 1)}\nstartxref\n${xrefAt}\n%%EOF\n`;
  const start = pdf.length;
  const bytes = Buffer.concat([pdf, Buffer.from(text, "latin1")]);
  const at = (mark: string) => start + text.indexOf(mark, places.get(signatureId)! - start) + mark.length;
  return { bytes, contentsAt: at("/Contents "), rangeAt: at("/ByteRange ") };
}

const added = (dictionary: string, entries: string) => `${dictionary.slice(0, dictionary.lastIndexOf(">>"))} ${entries} >>`;

const table = (places: Map<number, number>) =>
  [...places]
    .toSorted(([a], [b]) => a - b)
    .map(([id, offset]) => `${id} 1\n${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");

function trailer(own: OwnPdf, size: number) {
  const kept = ["Root", "Info"].map(name => new RegExp(`/${name} \\d+ 0 R`).exec(own.trailer)?.[0] ?? "").join(" ");
  const id = /\/ID \[[^\]]*\]/.exec(own.trailer)?.[0] ?? "";
  return `<< /Size ${size} ${kept} ${id} /Prev ${own.xrefAt} >>`;
}
