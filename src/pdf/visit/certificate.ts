import { heading } from "../charter/heading.ts";
import { document } from "../page/document.ts";
import { table } from "../page/table.ts";
import { write } from "../page/write.ts";
import type { CertificateSheet } from "./sheets.ts";

/** What a volunteer did in a school year, for them to show. */
export const visitCertificate = ({ region, name, year, total, visits, at }: CertificateSheet): Promise<Buffer> =>
  document(`Attestation d’engagement, ${name}`, at, page => {
    const color = heading(page, region, "Attestation d’engagement bénévole");
    write(page, "P", `${region.name} atteste que ${name} a rencontré des jeunes comme ambassadeur ou ambassadrice des métiers pendant l’année scolaire ${year}.`, { size: 11.5, gap: 10 });
    write(page, "P", total, { size: 12, bold: true, gap: 10 });
    table(page, [{ title: "Le", share: 0.2 }, { title: "Établissement", share: 0.4 }, { title: "Rencontre", share: 0.26 }, { title: "Jeunes", share: 0.14 }], visits, { color, size: 9.5 });
    write(page, "P", "Chaque rencontre a été dite faite par l’établissement ou par la personne elle-même. Le cachet électronique de ce fichier prouve qu’il n’a pas changé depuis qu’il a été fait.", { size: 8.5, color: "#555e70" });
  });
