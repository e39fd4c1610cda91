import { document } from "../page/document.ts";
import { table } from "../page/table.ts";
import { write } from "../page/write.ts";
import { besideQr, smallPrint } from "./besideQr.ts";
import { heading } from "./heading.ts";
import type { RegionSheet } from "./sheet.ts";

/** What a counter-signature prints. Dates are ready French words; `sha256` is that of the sealed charter. */
export type CountersignatureSheet = { reference: string; region: RegionSheet; company: string; signedOn: string; sha256: string; by: { name: string; role: string }; on: string; verifyUrl: string; at: Date };

/** The Région's counter-signature: a paper of its own that names the charter by its SHA-256. */
export const countersignaturePdf = (sheet: CountersignatureSheet): Promise<Buffer> =>
  document(`Contre-signature ${sheet.reference}`, sheet.at, page => {
    const color = heading(page, sheet.region, "Contre-signature de la charte d’engagement");
    write(page, "P", `La ${sheet.region.name} contre-signe la charte désignée ci-dessous et prend, envers l’entreprise, les engagements que le texte lui donne.`, { gap: 14 });
    table(page, [{ title: "Charte", share: 0.32 }, { title: "Désignation", share: 0.68 }], [["Entreprise", sheet.company], ["Référence", sheet.reference], ["Signée le", sheet.signedOn], ["SHA-256 du PDF scellé", sheet.sha256]], { color });
    besideQr(page, sheet.verifyUrl, () => {
      write(page, "P", `Pour la ${sheet.region.name}, le ${sheet.on}`, { gap: 2 });
      write(page, "P", sheet.by.name, { bold: true, size: 13, gap: 2 });
      write(page, "P", sheet.by.role, { gap: 10 });
      smallPrint(page, "Contre-signature donnée en ligne par un agent de la Région, après une seconde vérification de son identité, et complétée par le cachet électronique de la plateforme. État de la charte :", sheet.verifyUrl, color);
    });
  });
