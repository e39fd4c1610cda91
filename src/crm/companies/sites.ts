import { Refusal } from "../../web/errors.ts";
import { isSiret } from "./siren.ts";

export type Site = { name: string; siret: string | null; postcode: string | null; communeName: string | null };

/** The sites typed, one a line: « nom ; SIRET ; code postal ; commune », all but the name may be left out. Says the line that is wrong. */
export function readSites(typed: string): Site[] {
  const lines = typed.split("\n").map(line => line.trim()).filter(Boolean);
  if (lines.length > 200) throw new Refusal("sites", "Deux cents sites au plus.", "sites");
  return lines.map((line, i) => {
    const [name = "", number = "", postcode = "", communeName = ""] = line.split(";").map(cell => cell.trim());
    const siret = number.replace(/[\s.]/g, "");
    if (name.length < 2 || name.length > 200) throw new Refusal("sites", `Ligne ${i + 1} : indiquez le nom du site.`, "sites");
    if (siret && !isSiret(siret)) throw new Refusal("sites", `Ligne ${i + 1} : ce SIRET contient une erreur de frappe.`, "sites");
    if (postcode && !/^\d{5}$/.test(postcode)) throw new Refusal("sites", `Ligne ${i + 1} : un code postal a cinq chiffres.`, "sites");
    return { name, siret: siret || null, postcode: postcode || null, communeName: communeName || null };
  });
}

/** The same, as it is typed. */
export const typedSites = (sites: readonly Site[] | undefined) => (sites ?? []).map(typedSite).join("\n");
export const siteWords = (sites: readonly Site[] | undefined) => (sites ?? []).map(({ name, communeName }) => [name, communeName].filter(Boolean).join(", ")).join(" · ");

/** One line, without the empty cells at its end. */
function typedSite({ name, siret, postcode, communeName }: Site) {
  const cells = [name, siret ?? "", postcode ?? "", communeName ?? ""];
  const last = cells.findLastIndex(Boolean);
  return cells.slice(0, last + 1).join(" ; ").replace(/ {2,}/g, " ");
}
