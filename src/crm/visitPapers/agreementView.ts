import { heldAt } from "../ambassadors/formats.ts";
import { datedMoment, frenchMoment } from "../french.ts";
import { showPhone } from "../people/phone.ts";
import { bothSides } from "../visits/bothSides.ts";
import type { Visit } from "../visits/visit.ts";
import { Agreement, type Party, parties } from "./agreement.ts";
import { agreementSheet } from "./agreementSheet.ts";
import type { Terms } from "./writeAgreement.ts";

const states = { sent: { text: "En attente de confirmation", tone: "warn" }, complete: { text: "Confirmée par tous", tone: "good" }, refused: { text: "Refusée", tone: "bad" } } as const;
const blank: Terms = { headName: "", headEmail: "", hostName: "", hostEmail: "", adults: "", transport: "", emergency: "", safety: "", insured: "" };

/** The agreement as its teacher writes it: what was written before, or what is known of the two sides. */
export async function termsView(visit: Visit, key: string, form: Terms | null) {
  const { school, ambassador } = await bothSides(visit);
  const kept = await Agreement.findOne({ visit: visit._id });
  const party = (role: Party) => kept?.parties.find(one => one.role === role);
  const usual: Terms = { ...blank, headEmail: school.email ?? "", hostName: ambassador.name, hostEmail: ambassador.email };
  const written: Terms | null = kept && { headName: party("school")?.name ?? "", headEmail: party("school")?.email ?? "", hostName: party("host")?.name ?? "", hostEmail: party("host")?.email ?? "", adults: kept.adults, transport: kept.transport, emergency: showPhone(kept.emergency), safety: kept.safety, insured: "oui" };
  return {
    url: `/visites/${key}`,
    school: school.name,
    company: ambassador.company || ambassador.name,
    when: frenchMoment(visit.startsAt),
    needed: heldAt(visit.format) === "workplace" && visit.status === "confirmed",
    form: form ?? written ?? usual,
    state: kept ? states[kept.status] : null,
    refusal: kept?.refusal ?? "",
    parties: kept?.parties.map(({ role, name, confirmedAt }) => ({ label: parties[role], value: `${name} : ${confirmedAt ? `confirmé ${datedMoment(confirmedAt)}` : "pas encore"}` })) ?? [],
    own: party("teacher") ? `/conventions/${party("teacher")!.key}` : null,
  };
}

/** The agreement as one party reads it before it confirms. */
export async function partyView(agreement: Agreement, role: Party, key: string, at: Date) {
  const sheet = await agreementSheet(agreement, at);
  const mine = agreement.parties.find(one => one.role === role)!;
  return { url: `/conventions/${key}`, role: parties[role], state: states[agreement.status], refusal: agreement.refusal, waits: agreement.status === "sent" && !mine.confirmedAt, confirmed: mine.confirmedAt ? datedMoment(mine.confirmedAt) : null, edition: agreement.edition, rows: sheet.rows, articles: sheet.articles, parties: sheet.parties.map(one => ({ label: one.role, value: `${one.name} : ${one.confirmed}` })), sources: sheet.sources, email: mine.email, sent: Boolean(mine.digest && mine.expiresAt && mine.expiresAt > at), code: "", reason: "" };
}
