import { type Page, document } from "../page/document.ts";
import { qr } from "../page/qr.ts";
import { clean } from "../page/runs.ts";
import { keepTogether, list, write } from "../page/write.ts";
import type { CharterSheet } from "./sheet.ts";

const brand = "#1f5f5b";
const side = 88;
const gutter = 20;
const nature = "Signature électronique simple, confirmée par un code envoyé à l’adresse du signataire, et complétée par le cachet électronique de la plateforme. Date, empreintes et état du document se vérifient à cette adresse :";

/** The charter, ready to sign and print. Takes what it prints and nothing else: no model, no database. */
export const charterPdf = (sheet: CharterSheet): Promise<Buffer> =>
  document(`Charte ${sheet.reference}`, sheet.at, page => {
    heading(page, sheet);
    text(page, sheet);
    commitments(page, sheet);
    signature(page, sheet);
  });

function heading(page: Page, { region, company, version, versionDate, reference }: CharterSheet) {
  write(page, "P", region.name, { size: 10, color: brand, bold: true, gap: 10 });
  write(page, "H1", "Charte d’engagement pour l’orientation des jeunes", { size: 18, bold: true, gap: 10 });
  write(page, "P", company.name, { size: 15, bold: true, color: brand, gap: 2 });
  write(page, "P", [company.town, `SIREN ${company.legalId}`].filter(Boolean).join(" · "), { gap: 2 });
  write(page, "P", `Référence ${reference} · texte ${version} du ${versionDate}`, { size: 9, color: "#555e70", gap: 14 });
}

function text(page: Page, { blocks }: CharterSheet) {
  for (const block of blocks) {
    if (block.kind === "list") list(page, block.items);
    else if (block.kind === "paragraph") write(page, "P", block.text, { gap: 8 });
    else section(page, block.text);
  }
}

function section(page: Page, title: string) {
  keepTogether(page, 70);
  page.y += 6;
  write(page, "H2", title, { size: 13, bold: true, color: brand });
}

/** The commitments stay with the signature: nobody signs alone on a page what is listed on another. */
function commitments(page: Page, sheet: CharterSheet) {
  const labels = sheet.commitments.map(({ label }) => label);
  const width = contentWidth(page) - 18;
  keepTogether(page, labels.reduce((sum, label) => sum + heightOf(page, label, 10.5, width) + 3, 35) + signatureHeight(page, sheet));
  section(page, "Les engagements choisis");
  list(page, labels);
}

/** Name, role and QR stay together: a signature cut in two by a page break is worth nothing. */
function signature(page: Page, sheet: CharterSheet) {
  const { signatory, company, verifyUrl } = sheet;
  keepTogether(page, signatureHeight(page, sheet));
  section(page, "La signature");
  const top = page.y;
  qr(page, verifyUrl, page.page.width - page.page.margins.right - side, top, side);
  const right = page.page.margins.right;
  page.page.margins.right = right + side + gutter;
  page.y = top;
  write(page, "P", `Pour ${company.name}`, { gap: 2 });
  write(page, "P", signatory.name, { bold: true, size: 13, gap: 2 });
  write(page, "P", signatory.role, { gap: 10 });
  write(page, "P", nature, { size: 9 });
  write(page, "P", verifyUrl, { size: 9, color: brand });
  page.page.margins.right = right;
}

/** In points, with the heading and the gaps; never less than the QR code asks for. */
function signatureHeight(page: Page, { signatory, company, verifyUrl }: CharterSheet) {
  const width = contentWidth(page) - side - gutter;
  const height = (text: string, size = 10.5) => heightOf(page, text, size, width);
  return 60 + Math.max(side, height(`Pour ${company.name}`) + height(signatory.name, 14) + height(signatory.role) + height(nature, 9) + height(verifyUrl, 9) + 26);
}

const contentWidth = ({ page: { width, margins } }: Page) => width - margins.left - margins.right;
const heightOf = (page: Page, text: string, size: number, width: number) => page.font("regular").fontSize(size).heightOfString(clean(text), { width, lineGap: 1.5 });
