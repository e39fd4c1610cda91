import type { AgreementSheet } from "../../pdf/visit/sheets.ts";
import { levels } from "../ambassadors/levels.ts";
import { count, frenchDay, datedMoment } from "../french.ts";
import { showPhone } from "../people/phone.ts";
import { regionSheet } from "../sealing/regionSheet.ts";
import { bothSides } from "../visits/bothSides.ts";
import { Visit } from "../visits/visit.ts";
import { type Agreement, parties } from "./agreement.ts";
import { articles, sourceLines } from "./legal.ts";

/** The agreement in words, with who has confirmed it. */
export async function agreementSheet(agreement: Agreement, at: Date): Promise<AgreementSheet> {
  const visit = await Visit.findById(agreement.visit).orFail();
  const { school, ambassador, request, place } = await bothSides(visit);
  return {
    region: regionSheet(),
    draft: agreement.status !== "complete",
    subject: `${school.name}, ${frenchDay(visit.startsAt)}`,
    rows: [
      { label: "Établissement", value: [school.name, school.town].filter(Boolean).join(", ") },
      { label: "Entreprise", value: [ambassador.company, place].filter(Boolean).join(" : ") },
      { label: "Date", value: `${datedMoment(visit.startsAt)}, ${visit.minutes} minutes` },
      { label: "Élèves", value: [count(visit.headCount, "jeune"), levels[request.level], ...request.classes].join(", ") },
      { label: "Adultes de l’établissement", value: agreement.adults },
      { label: "Trajet", value: agreement.transport },
      { label: "Téléphone le jour même", value: showPhone(agreement.emergency) },
      ...(agreement.safety ? [{ label: "Consignes particulières", value: agreement.safety }] : []),
      { label: "Assurances", value: "déclarées par l’établissement" },
    ],
    parties: agreement.parties.map(({ role, name, email, confirmedAt }) => ({ role: parties[role], name, address: email, confirmed: confirmedAt ? datedMoment(confirmedAt) : agreement.refusedBy === role ? "refusé" : "pas encore" })),
    articles: [...articles],
    sources: sourceLines(),
    at: agreement.completedAt ?? at,
  };
}
