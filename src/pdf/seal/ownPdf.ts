export type OwnPdf = { xrefAt: number; size: number; root: number; rootText: string; page: number; pageText: string; trailer: string };

const refused = (why: string) => new Error(`seal: not a PDF of ours (${why})`);

/** What the seal's revision needs of a PDF we built: a plain cross-reference table, one revision, no form, no annotation on page one. */
export function readOwnPdf(pdf: Buffer): OwnPdf {
  const text = pdf.toString("latin1");
  const xrefAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  if (!text.startsWith("%PDF-1.") || !text.startsWith("xref", xrefAt)) throw refused("no table");
  const trailer = text.slice(text.indexOf("trailer", xrefAt));
  if (/\/Prev/.test(trailer)) throw refused("more than one revision");
  const root = reference(trailer, "Root");
  const rootText = objectText(text, xrefAt, root);
  const page = Number(/\/Kids\s*\[\s*(\d+) 0 R/.exec(objectText(text, xrefAt, reference(rootText, "Pages")))?.[1] ?? NaN);
  const pageText = objectText(text, xrefAt, page);
  if (/\/AcroForm/.test(rootText) || /\/Annots/.test(pageText)) throw refused("already has a form");
  return { xrefAt, size: Number(/\/Size (\d+)/.exec(trailer)![1]), root, rootText, page, pageText, trailer };
}

function reference(text: string, name: string) {
  const found = new RegExp(`/${name} (\\d+) 0 R`).exec(text);
  if (!found) throw refused(`no ${name}`);
  return Number(found[1]);
}

function objectText(text: string, xrefAt: number, id: number) {
  const [, first, rest] = /^xref\s+(\d+) \d+\s+([\s\S]*)/.exec(text.slice(xrefAt))!;
  const offset = Number(rest!.slice((id - Number(first)) * 20, (id - Number(first)) * 20 + 10));
  const head = `${id} 0 obj`;
  if (!text.startsWith(head, offset)) throw refused(`object ${id}`);
  return text.slice(offset + head.length, text.indexOf("endobj", offset)).trim();
}
