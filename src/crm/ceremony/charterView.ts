import type { Problems } from "../../web/problems.ts";
import { noProblems } from "../../web/problems.ts";
import type { Company } from "../companies/company.ts";
import { frenchDay } from "../french.ts";
import type { Charter } from "../charters/charter.ts";
import { textOf } from "../charterTexts/charterText.ts";
import { pledgeLabels, pledges, pledgeNames } from "../charters/pledges.ts";

export const charterUrl = (charter: Charter) => `/charte/${charter.publicId}`;

/** What every step of the ceremony shows. */
export function charterView(charter: Charter, company: Company, problems: Problems = noProblems()) {
  return {
    url: charterUrl(charter),
    reference: charter.reference,
    company: { name: company.name, legalId: company.siren ?? "", town: company.communeName ?? "", toCheck: company.toCheck },
    problems,
  };
}

/** The tick boxes of one group, as they were left. */
export const pledgeOptions = (group: "required" | "optional", ticked: string[]) =>
  pledgeNames.filter(name => pledges[name].group === group).map(name => ({ value: name, label: pledges[name].label, hint: pledges[name].help, checked: ticked.includes(name) }));

export function textView(charter: Charter) {
  const { datedOn, blocks } = textOf(charter.textVersion);
  const shown = blocks.map(block => ({ heading: block.kind === "heading" ? block.text : null, paragraph: block.kind === "paragraph" ? block.text : null, items: block.kind === "list" ? block.items : null }));
  return { version: charter.textVersion, datedOn: frenchDay(new Date(datedOn)), blocks: shown };
}

/** The rows of the check-answers page, each with its way back. */
export const answersView = (charter: Charter, company: Company) => [
  { label: "Entreprise", value: `${company.name}${company.siren ? ` (${company.siren})` : ""}`, href: "/charte", hrefLabel: "Changer d’entreprise" },
  { label: "Engagements", value: pledgeLabels(charter).join(" · "), href: `${charterUrl(charter)}/engagements`, hrefLabel: "Modifier les engagements" },
  { label: "Signataire", value: `${charter.signatoryName}, ${charter.signatoryRole}`, href: `${charterUrl(charter)}/signataire`, hrefLabel: "Modifier le signataire" },
  { label: "E-mail", value: charter.signatoryEmail, href: `${charterUrl(charter)}/signataire`, hrefLabel: "Modifier l’e-mail" },
];
