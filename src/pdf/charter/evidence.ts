import { document } from "../page/document.ts";
import { table } from "../page/table.ts";
import { write } from "../page/write.ts";
import { besideQr, smallPrint } from "./besideQr.ts";
import { heading, section } from "./heading.ts";
import type { RegionSheet } from "./sheet.ts";

/** What the annex prints: sections of facts, then what happened when. All are ready French words. */
export type EvidenceSheet = {
  reference: string;
  company: string;
  region: RegionSheet;
  sections: { title: string; rows: { label: string; value: string }[] }[];
  timeline: { when: string; what: string }[];
  verifyUrl: string;
  at: Date;
};

/** The annex of evidence of one signature, for people: what machines check in the journal, in words. */
export const evidencePdf = (sheet: EvidenceSheet): Promise<Buffer> =>
  document(`Annexe de preuve ${sheet.reference}`, sheet.at, page => {
    const color = heading(page, sheet.region, "Annexe de preuve de la signature");
    write(page, "P", `Charte ${sheet.reference} de ${sheet.company}. Ce document réunit ce qui prouve la signature ; il contient des données personnelles et ne se diffuse pas.`, { gap: 12 });
    for (const { title, rows } of sheet.sections) {
      section(page, title, color);
      table(page, [{ title: "Élément", share: 0.34 }, { title: "Valeur", share: 0.66 }], rows.map(({ label, value }) => [label, value]), { color, size: 9 });
    }
    section(page, "Déroulé", color);
    table(page, [{ title: "Quand", share: 0.34 }, { title: "Quoi", share: 0.66 }], sheet.timeline.map(({ when, what }) => [when, what]), { color, size: 9, keep: 110 });
    besideQr(page, sheet.verifyUrl, () => smallPrint(page, "État de la charte, à tout moment :", sheet.verifyUrl, color));
  });
