import { heading, section } from "../charter/heading.ts";
import { document } from "../page/document.ts";
import { table } from "../page/table.ts";
import { keepTogether, write } from "../page/write.ts";
import { facts } from "./rows.ts";
import type { AgreementSheet } from "./sheets.ts";

/** The written agreement of a class that visits a workplace, with who has confirmed it; « projet » until all have. */
export const visitAgreement = (sheet: AgreementSheet): Promise<Buffer> =>
  document(`${sheet.draft ? "Projet de convention" : "Convention"}, ${sheet.subject}`, sheet.at, page => {
    const color = heading(page, sheet.region, sheet.draft ? "Convention de visite d’information : projet" : "Convention de visite d’information");
    if (sheet.draft) write(page, "P", "Ce texte n’engage personne tant que les trois parties ne l’ont pas confirmé.", { bold: true, color: "#8a1f11", gap: 8 });
    facts(page, "La visite", sheet.rows, color);
    for (const { title, text } of sheet.articles) {
      keepTogether(page, 60);
      section(page, title, color);
      write(page, "P", text, { size: 10 });
    }
    section(page, "Les parties", color);
    table(page, [{ title: "Pour", share: 0.24 }, { title: "Nom", share: 0.24 }, { title: "Adresse", share: 0.28 }, { title: "Confirmé", share: 0.24 }], sheet.parties.map(({ role, name, address, confirmed }) => [role, name, address, confirmed]), { color, size: 9 });
    section(page, "Sources", color);
    for (const words of sheet.sources) write(page, "P", words, { size: 8.5, gap: 3 });
  });
