import PDFDocument from "pdfkit";
import { artifact } from "./artifact.ts";
import { fonts, freshGlyphs } from "./fonts.ts";
import { pdfua } from "./pdfua.ts";

export type Page = PDFKit.PDFDocument & { root: PDFKit.PDFStructureElement };
const title = "Document de Passerelle";
const margins = { top: 56, bottom: 64, left: 60, right: 60 };

/** A tagged A4 document (PDF/A-2a and PDF/UA-1), written by `write`. The same input gives the same bytes, whatever was made before. */
export function document(subject: string, at: Date, write: (page: Page) => void): Promise<Buffer> {
  const info = { Title: title, Author: "Passerelle", Subject: subject, CreationDate: at, ModDate: at };
  const options = { size: "A4", pdfVersion: "1.7", subset: "PDF/A-2a", tagged: true, lang: "fr-FR", displayTitle: true, bufferPages: true, margins, info };
  freshGlyphs();
  const page = new PDFDocument({ ...options, font: null } as never) as Page;
  page.registerFont("regular", fonts().regular as never);
  page.registerFont("bold", fonts().bold as never);
  page.registerFont("fallback", fonts().fallback as never);
  page.font("regular").fontSize(10.5);
  (page as unknown as { appendXML(xml: string): void }).appendXML(pdfua);
  page.root = page.struct("Document");
  page.addStructure(page.root);
  write(page);
  page.root.end();
  numberPages(page, subject);
  return collected(page);
}

/** Page numbers are decoration: artifacts, outside the structure. */
function numberPages(page: Page, subject: string) {
  const { count } = page.bufferedPageRange();
  for (let i = 0; i < count; i += 1) {
    page.switchToPage(i);
    page.page.margins.bottom = 0;
    const words = `${subject} – page ${i + 1} sur ${count}`;
    artifact(page, () => void page.font("regular").fontSize(8).fillColor("#555e70").text(words, margins.left, page.page.height - 40, { lineBreak: false }), "Pagination");
  }
}

function collected(page: Page) {
  const chunks: Buffer[] = [];
  return new Promise<Buffer>((resolve, reject) => {
    page.on("data", chunk => chunks.push(chunk));
    page.once("end", () => resolve(Buffer.concat(chunks)));
    page.once("error", reject);
    page.end();
  });
}
