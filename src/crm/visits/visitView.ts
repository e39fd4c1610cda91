import { formats, heldAt } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import { requestRows } from "../requests/requestRows.ts";
import { showPhone } from "../people/phone.ts";
import { lengths } from "../requests/lengths.ts";
import { bothSides } from "./bothSides.ts";
import { type VisitStatus, visitStatuses } from "./statuses.ts";
import type { Known } from "./visitBehind.ts";

/** A visit as its page tells it. */
export async function visitView({ visit, side, key }: Known, at = new Date()) {
  const { ambassador, request, place } = await bothSides(visit);
  const title = `${formats[visit.format]} : ${ambassador.job}`;
  const facts = [
    { label: "Quand", value: `${frenchMoment(visit.startsAt)}, ${lengthOf(visit.minutes)}` },
    { label: "Où", value: place },
    { label: "Ambassadeur", value: [ambassador.name, ambassador.job, ambassador.email].join(", ") },
    { label: "Enseignant", value: [request.teacherName, request.teacherEmail, request.teacherPhone && showPhone(request.teacherPhone)].filter(Boolean).join(", ") },
    ...(side !== "ambassador" && ambassador.ownNeeds ? [{ label: "À prévoir pour la personne", value: ambassador.ownNeeds }] : []),
  ];
  const asked = requestRows(request).filter(({ label }) => !["Dates proposées", "Rencontre", "Durée"].includes(label));
  return { title, rows: [...facts, ...asked], url: `/visites/${key}`, side, calendar: `/visites/${key}.ics`, report: `/visites/${key}/suite`, reason: visit.status === "cancelled" ? visit.cancelReason : "", ...whatNext({ visit, side }, at), open: visit.status === "confirmed", status: visitStatuses[visit.status as VisitStatus] };
}

const lengthOf = (minutes: number) => (lengths[String(minutes) as keyof typeof lengths] ?? `${minutes} minutes`).toLowerCase();

/** What this reader may still do: answer another date, add it to an agenda, say how it went. */
function whatNext({ visit, side }: Pick<Known, "visit" | "side">, at: Date) {
  const [begun, cancelled] = [visit.startsAt <= at, visit.status === "cancelled"];
  const kept = side === "school" ? visit.schoolReport : side === "ambassador" ? visit.ambassadorReport : null;
  const theirs = visit.proposal && visit.proposal.by !== side && side !== "team";
  const wanted = visit.proposal && visit.status === "confirmed" ? (theirs ? `L’autre personne propose le ${frenchMoment(visit.proposal.startsAt)}.` : `Une autre date est proposée : ${frenchMoment(visit.proposal.startsAt)}. La réponse est attendue.`) : null;
  return { agreement: side === "school" && heldAt(visit.format) === "workplace", coming: !begun && visit.status === "confirmed", settles: begun && !cancelled && side === "team", reports: begun && !cancelled && side !== "team" ? (kept ? "Corriger mon compte rendu" : "Dire comment cela s’est passé") : null, wanted, answers: Boolean(theirs) };
}
