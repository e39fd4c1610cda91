import { labelsOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import type { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { type CharterStatus, charterStatuses, originsOf } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { pastYears } from "../deliveries/pastYears.ts";
import { charterYear } from "../deliveries/charterYear.ts";
import { progressOf } from "../deliveries/progress.ts";
import { annexReady } from "../evidence/annexReady.ts";
import { datedMoment, frenchDay } from "../french.ts";
import { colleagues } from "../lists/filters.ts";
import type { Person } from "../people/person.ts";
import { deliveriesView, followView, linesView } from "./followView.ts";

const blank = { text: "", title: "", dueOn: "", assignee: "" };
type Shown = { person: Person; page: number; before: number | null; form: Partial<typeof blank> };

/** A charter as staff read it: facts, promised and delivered, deliveries they may set aside, what is to do, and every line of its journal. */
export async function charterDeskView(charter: Charter, { person, page, before, form }: Shown) {
  const [company, text] = [await Company.findById(charter.company).orFail(), await textOf(charter.textVersion)];
  const status = charter.status as CharterStatus;
  const progress = charter.signedAt ? await progressOf(charter, text, charterYear(charter, new Date())) : [];
  const labels = new Map(text.commitments.map(({ name, label }) => [name, label]));
  const rows = [
    ["Entreprise", `${company.name}${company.siren ? ` (${company.siren})` : ""}`],
    ["Périmètre", charter.sites.join(" · ") || "Toute l’entreprise"],
    ["Engagements", labelsOf(text, charter).join(" · ")],
    ["Signataire", [charter.signatoryName, charter.signatoryRole, charter.signatoryEmail].filter(Boolean).join(", ")],
    ["Signée le", charter.signedAt ? datedMoment(charter.signedAt) : ""],
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
    rows: rows.flatMap(([label, value], i) => (value ? [{ label: label!, value, ...(i === 0 ? { href: `/equipe/entreprises/${company._id}`, hrefLabel: "Ouvrir la fiche" } : {}) }] : [])),
    years: (charter.signedAt ? await pastYears(charter, text, new Date()) : []).map(({ number, confirmedAt, words, progress }) => ({ title: `Année ${number}, ${confirmedAt ? `bilan confirmé le ${frenchDay(confirmedAt)}` : "bilan non confirmé"}`, words, progress: progress.map(({ label, words }) => ({ label, value: words })) })),
    progress: progress.map(({ label, words }) => ({ label, value: words })),
    ...(await deliveriesView(charter, labels, page)),
    ...(await followView(charter, person)),
    ...(await linesView(charter, before)),
    colleagues: await colleagues(),
    form: { ...blank, assignee: String(person._id), ...form },
    mayWake: status === "dormant",
    mayWithdraw: originsOf("withdrawn", "staff").includes(status),
    mayVoid: originsOf("void", "staff").includes(status),
    sealWaits: status === "signed",
    annex: (await annexReady(charter)) ? `/equipe/chartes/${charter._id}/preuve.pdf` : null,
    verify: charter.signedAt ? verifyUrl(charter) : null,
    pdf: charter.sealedAt ? `${verifyUrl(charter)}/charte.pdf` : null,
  };
}
