import { type Page, document } from "../page/document.ts";
import { qr } from "../page/qr.ts";
import { keepTogether, list, write } from "../page/write.ts";
import type { CharterSheet } from "./sheet.ts";

const brand = "#1f5f5b";

/** The charter, ready to sign and print. Takes what it prints and nothing else: no model, no database. */
export const charterPdf = (sheet: CharterSheet): Promise<Buffer> =>
  document(`Charte ${sheet.reference}`, sheet.at, page => {
    heading(page, sheet);
    text(page, sheet);
    commitments(page, sheet);
    signature(page, sheet);
  });

function heading(page: Page, { region, company, version, versionDate, reference }: CharterSheet) {
  write(page, "P", region, { size: 10, color: brand, bold: true, gap: 10 });
  write(page, "H1", "Charte d’engagement pour l’orientation des jeunes", { size: 21, bold: true, gap: 10 });
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

function commitments(page: Page, sheet: CharterSheet) {
  section(page, "Les engagements choisis");
  list(page, sheet.commitments.map(({ label }) => label));
}

/** Name, role and QR stay together: a signature cut in two by a page break is worth nothing. */
function signature(page: Page, { signatory, company, verifyUrl }: CharterSheet) {
  keepTogether(page, 210);
  section(page, "La signature");
  const top = page.y;
  const side = 88;
  qr(page, verifyUrl, page.page.width - page.page.margins.right - side, top, side);
  const right = page.page.margins.right;
  page.page.margins.right = right + side + 20;
  page.y = top;
  write(page, "P", `Pour ${company.name}`, { gap: 2 });
  write(page, "P", signatory.name, { bold: true, size: 13, gap: 2 });
  write(page, "P", signatory.role, { gap: 10 });
  write(page, "P", "Signature électronique simple, confirmée par un code envoyé à l’adresse du signataire, et complétée par le cachet électronique de la plateforme. Date, empreintes et état du document se vérifient à cette adresse :", { size: 9 });
  write(page, "P", verifyUrl, { size: 9, color: brand });
  page.page.margins.right = right;
}
