import type { BriefingSheet } from "../../pdf/visit/sheets.ts";
import { formats } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import { showPhone } from "../people/phone.ts";
import { requestRows } from "../requests/requestRows.ts";
import { regionSheet } from "../sealing/regionSheet.ts";
import { bothSides } from "../visits/bothSides.ts";
import type { Visit } from "../visits/visit.ts";
import { kit, kitSource } from "./kit.ts";

/** The briefing of a visit, in words. */
export async function briefingSheet(visit: Visit, at: Date): Promise<BriefingSheet> {
  const { school, ambassador, request, place } = await bothSides(visit);
  const line = (...parts: (string | null | undefined | false)[]) => parts.filter(Boolean).join(", ");
  return {
    region: regionSheet(),
    title: `${formats[visit.format]}, ${school.name}`,
    rows: [{ label: "Quand", value: `${frenchMoment(visit.startsAt)}, ${visit.minutes} minutes` }, { label: "Où", value: place }, ...requestRows(request).filter(({ label }) => !["Rencontre", "Dates proposées", "Durée", "Personnes souhaitées"].includes(label))],
    contacts: [
      { label: "Enseignant", value: line(request.teacherName, request.teacherEmail, request.teacherPhone && showPhone(request.teacherPhone)) },
      { label: "Établissement", value: line(school.name, school.address, school.town, school.phone && showPhone(school.phone)) },
      { label: "Ambassadeur", value: line(ambassador.name, ambassador.job, ambassador.company, ambassador.email) },
      ...(ambassador.ownNeeds ? [{ label: "À prévoir pour la personne", value: ambassador.ownNeeds }] : []),
    ],
    kit: kit.map(({ title, items }) => ({ title, items: [...items] })),
    note: kitSource,
    at,
  };
}
