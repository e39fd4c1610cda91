import { type Problems, noProblems } from "../../web/problems.ts";
import { chosenOf, measureOf } from "../charterTexts/commitments.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import type { Dossier } from "./dossier.ts";

/** What every step of the ceremony shows. */
export const charterView = ({ charter, company }: Pick<Dossier, "charter" | "company">, step: number, total: number, problems: Problems = noProblems()) => ({
  url: charterUrl(charter),
  reference: charter.reference,
  company: { name: company.name, legalId: company.siren ?? "", town: company.communeName ?? "", toCheck: company.toCheck },
  step,
  total,
  problems,
});

const scopes: Record<string, string> = { company: "Toute l’entreprise", site: "Un établissement", sites: "Plusieurs établissements" };

/** The rows of the check-answers page, each with its way back. */
export function answersView({ charter, company, text }: Dossier) {
  const at = (step: string) => `${charterUrl(charter)}/${step}`;
  const pledges = chosenOf(text, charter).map(one => `${one.label} (${measureOf(one, charter.targets)})`);
  return [
    { label: "Entreprise", value: `${company.name}${company.siren ? ` (${company.siren})` : ""}`, href: "/charte", hrefLabel: "Changer d’entreprise" },
    { label: "Périmètre", value: [scopes[charter.scope]!, ...charter.sites].join(" · "), href: at("perimetre"), hrefLabel: "Modifier le périmètre" },
    { label: "Engagements", value: pledges.join(" · "), href: at("engagements"), hrefLabel: "Modifier les engagements" },
    { label: "Signataire", value: `${charter.signatoryName}, ${charter.signatoryRole}`, href: at("signataire"), hrefLabel: "Modifier le signataire" },
    { label: "E-mail", value: charter.signatoryEmail, href: at("signataire"), hrefLabel: "Modifier l’e-mail" },
  ];
}
