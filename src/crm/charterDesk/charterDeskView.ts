import { labelsOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import type { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { type CharterStatus, charterStatuses, originsOf } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { Delivery, deliveryStatuses } from "../deliveries/delivery.ts";
import { pastYears } from "../deliveries/pastYears.ts";
import { charterYear } from "../deliveries/charterYear.ts";
import { progressOf } from "../deliveries/progress.ts";
import { annexReady } from "../evidence/annexReady.ts";
import { frenchDay, frenchMoment, shortDay } from "../french.ts";
import { actWords } from "../journal/actWords.ts";
import { Entry } from "../journal/entry.ts";
import { dossierOf } from "../journal/record.ts";

/** A charter as staff read it: facts, promised and delivered, deliveries they may set aside, and every line of its journal. */
export async function charterDeskView(charter: Charter) {
  const [company, text] = [await Company.findById(charter.company).orFail(), await textOf(charter.textVersion)];
  const status = charter.status as CharterStatus;
  const lines = await Entry.find({ dossier: dossierOf(charter) }).sort({ seq: -1 }).limit(200);
  const deliveries = await Delivery.find({ charter: charter._id }).sort({ on: -1 }).limit(100);
  const progress = charter.signedAt ? await progressOf(charter, text, charterYear(charter, new Date())) : [];
  const labels = new Map(text.commitments.map(({ name, label }) => [name, label]));
  const rows = [
    ["Entreprise", `${company.name}${company.siren ? ` (${company.siren})` : ""}`],
    ["Périmètre", charter.sites.join(" · ") || "Toute l’entreprise"],
    ["Engagements", labelsOf(text, charter).join(" · ")],
    ["Signataire", [charter.signatoryName, charter.signatoryRole, charter.signatoryEmail].filter(Boolean).join(", ")],
    ["Signée le", charter.signedAt ? frenchMoment(charter.signedAt) : ""],
    ["Valable jusqu’au", charter.validUntil ? frenchDay(charter.validUntil) : ""],
    ["Contre-signée le", charter.counterSignedAt ? frenchDay(charter.counterSignedAt) : ""],
    ["Terminée", charter.endReason ? `${charter.endedAt ? frenchDay(charter.endedAt) : ""} : ${charter.endReason}` : ""],
    ["Cachet", charter.sealFault ? `en échec après ${charter.sealTries} essais : ${charter.sealFault}` : ""],
  ];
  return {
    url: `/equipe/chartes/${charter._id}`,
    reference: charter.reference,
    status: charterStatuses[status].label,
    tone: charterStatuses[status].tone,
    rows: rows.flatMap(([label, value]) => (value ? [{ label: label!, value }] : [])),
    years: (charter.signedAt ? await pastYears(charter, text, new Date()) : []).map(({ number, confirmedAt, words, progress }) => ({ title: `Année ${number}, ${confirmedAt ? `bilan confirmé le ${frenchDay(confirmedAt)}` : "bilan non confirmé"}`, words, progress: progress.map(({ label, words }) => ({ label, value: words })) })),
    progress: progress.map(({ label, words }) => ({ label, value: words })),
    deliveries: deliveries.map(one => ({ id: `reason-${one._id}`, action: `/equipe/chartes/${charter._id}/realisations/${one._id}`, words: `${shortDay(one.on)}, ${labels.get(one.commitment) ?? one.commitment} : ${one.quantity}`, detail: [one.proof, one.reason].filter(Boolean).join(" · "), status: deliveryStatuses[one.status as keyof typeof deliveryStatuses], open: one.status === "counted" })),
    mayWithdraw: originsOf("withdrawn", "staff").includes(status),
    mayVoid: originsOf("void", "staff").includes(status),
    sealWaits: status === "signed",
    annex: (await annexReady(charter)) ? `/equipe/chartes/${charter._id}/preuve.pdf` : null,
    verify: charter.signedAt ? verifyUrl(charter) : null,
    pdf: charter.sealedAt ? `${verifyUrl(charter)}/charte.pdf` : null,
    timeline: lines.map(line => ({ when: frenchMoment(line.at), text: actWords(line.act) })),
  };
}
