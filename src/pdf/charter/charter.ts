import { type Page, document } from "../page/document.ts";
import { table } from "../page/table.ts";
import { contentWidth, heightOf, keepTogether, list, write } from "../page/write.ts";
import { besideQr, gutter, side, smallPrint } from "./besideQr.ts";
import { heading, section } from "./heading.ts";
import type { CharterSheet } from "./sheet.ts";

const nature = "Signature électronique simple, confirmée par un code envoyé au signataire, et complétée par le cachet électronique de la plateforme. Date, empreintes et état du document se vérifient à cette adresse :";
const columns = [
  { title: "Engagement", share: 0.52 },
  { title: "Nature", share: 0.16 },
  { title: "Objectif annuel", share: 0.32 },
];
const natures = { required: "Socle", optional: "Choisi" };

/** The charter, ready to sign and print. Takes what it prints and nothing else: no model, no database. */
export const charterPdf = (sheet: CharterSheet): Promise<Buffer> =>
  document(`Charte ${sheet.reference}`, sheet.at, page => {
    const color = heading(page, sheet.region, "Charte d’engagement pour l’orientation des jeunes");
    company(page, sheet, color);
    text(page, sheet, color);
    commitments(page, sheet, color);
    signature(page, sheet, color);
  });

function company(page: Page, { company, sites = [], version, versionDate, reference }: CharterSheet, color: string) {
  write(page, "P", company.name, { size: 15, bold: true, color, gap: 2 });
  write(page, "P", [company.town, `SIREN ${company.legalId}`].filter(Boolean).join(" · "), { gap: 2 });
  write(page, "P", `Référence ${reference} · texte ${version} du ${versionDate}`, { size: 9, color: "#555e70", gap: 14 });
  if (!sites.length) return;
  section(page, sites.length > 1 ? "Établissements concernés" : "Établissement concerné", color);
  list(page, sites);
}

function text(page: Page, { blocks }: CharterSheet, color: string) {
  for (const block of blocks) {
    if (block.kind === "list") list(page, block.items);
    else if (block.kind === "paragraph") write(page, "P", block.text, { gap: 8 });
    else section(page, block.text, color);
  }
}

/** The commitments stay with the signature where one page holds both: nobody signs alone what is listed elsewhere. */
function commitments(page: Page, sheet: CharterSheet, color: string) {
  const rows = sheet.commitments.map(({ label, group, measure }) => [label, natures[group], measure]);
  const below = signatureHeight(page, sheet);
  const all = rows.reduce((sum, [label]) => sum + heightOf(page, label!, columns[0]!.share * contentWidth(page) - 12, { size: 10 }) + 10, 80) + below;
  if (all < page.page.maxY() - page.page.margins.top) keepTogether(page, all);
  section(page, "Les engagements choisis", color);
  table(page, columns, rows, { color, keep: below + 12 });
}

/** Name, role and QR stay together: a signature cut in two by a page break is worth nothing. */
function signature(page: Page, sheet: CharterSheet, color: string) {
  const { signatory, company, verifyUrl } = sheet;
  keepTogether(page, signatureHeight(page, sheet));
  section(page, "La signature", color);
  besideQr(page, verifyUrl, () => {
    write(page, "P", `Pour ${company.name}`, { gap: 2 });
    write(page, "P", signatory.name, { bold: true, size: 13, gap: 2 });
    write(page, "P", signatory.role, { gap: 10 });
    smallPrint(page, nature, verifyUrl, color);
  });
}

/** In points, with the heading and the gaps; never less than the QR code asks for. */
function signatureHeight(page: Page, { signatory, company, verifyUrl }: CharterSheet) {
  const width = contentWidth(page) - side - gutter;
  const height = (text: string, size = 10.5) => heightOf(page, text, width, { size, bold: size > 12 });
  return 62 + Math.max(side, height(`Pour ${company.name}`) + height(signatory.name, 14) + height(signatory.role) + height(nature, 9) + height(verifyUrl, 9) + 26);
}
