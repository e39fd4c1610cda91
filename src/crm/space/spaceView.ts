import { randomUUID } from "node:crypto";
import { subDays } from "date-fns";
import { config } from "../../config.ts";
import { chosenOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import type { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { renewable } from "../charters/renewable.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import type { Company } from "../companies/company.ts";
import { Delivery, deliveryStatuses } from "../deliveries/delivery.ts";
import { dueReport } from "../deliveries/dueReport.ts";
import { pastYears } from "../deliveries/pastYears.ts";
import { charterYear } from "../deliveries/charterYear.ts";
import { progressOf } from "../deliveries/progress.ts";
import { annexReady } from "../evidence/annexReady.ts";
import { frenchDay, shortDay } from "../french.ts";
import { referentOf } from "../territories/referentOf.ts";
import { paging } from "../../web/paging.ts";
import { JoinRequest } from "../memberships/joinRequest.ts";

type Room = { company: Company; charter: Charter; admin: boolean };
const each = 20;
const blank = { commitment: "", quantity: "1", on: "", proof: "" };

/** What a company reads of itself: state, promised beside delivered this year, what was counted lately, and what it may do. */
export async function spaceView({ company, charter, admin }: Room, form: object, page = 1) {
  const text = await textOf(charter.textVersion);
  const status = charterStatuses[charter.status as CharterStatus];
  const year = charterYear(charter, new Date());
  const progress = await progressOf(charter, text, year);
  const [deliveries, total] = await Promise.all([Delivery.find({ charter: charter._id }).sort({ on: -1, _id: -1 }).skip((page - 1) * each).limit(each), Delivery.countDocuments({ charter: charter._id })]);
  const labels = new Map(text.commitments.map(({ name, label }) => [name, label]));
  const badge = `${config().PUBLIC_URL}/badge/${company.slug}.svg`;
  const publicPage = `${config().PUBLIC_URL}/registre/${company.slug}`;
  return {
    url: `/entreprise/${company.slug}`,
    name: company.name,
    status: status.label,
    tone: status.tone,
    bound: status.inForce,
    admin,
    until: charter.validUntil ? frenchDay(charter.validUntil) : null,
    renew: renewable(charter),
    year: `${frenchDay(year.from)} – ${frenchDay(subDays(year.to, 1))}`,
    report: status.inForce && dueReport(charter, new Date()) ? `/entreprise/${company.slug}/bilan` : null,
    joins: admin ? await JoinRequest.countDocuments({ company: company._id, status: "waiting" }) : 0,
    progress: progress.map(({ label, target, delivered, words }) => ({ label, words, max: target ?? 1, value: target ? Math.min(delivered, target) : null })),
    years: (await pastYears(charter, text, new Date())).map(one => ({ title: `Année ${one.number}`, when: one.confirmedAt ? `bilan confirmé le ${frenchDay(one.confirmedAt)}` : "bilan non confirmé", progress: one.progress.map(({ label, words }) => ({ label, value: words })), words: one.words })),
    deliveries: deliveries.map(one => ({ when: shortDay(one.on), text: `${labels.get(one.commitment) ?? one.commitment} : ${one.quantity}`, detail: [one.proof, one.declared ? "déclarée par l’entreprise" : "relevée par la plateforme", deliveryStatuses[one.status as keyof typeof deliveryStatuses].label.toLowerCase(), one.reason].filter(Boolean).join(" · ") })),
    pages: total > each ? paging(page, total, each, n => `/entreprise/${company.slug}?page=${n}#realisations`) : null,
    options: chosenOf(text, charter).map(({ name, label }) => ({ value: name, label })),
    form: { ...blank, ...form, form: randomUUID() },
    verify: verifyUrl(charter),
    pdf: charter.sealedAt ? `${verifyUrl(charter)}/charte.pdf` : null,
    annex: admin && (await annexReady(charter)) ? `/entreprise/${company.slug}/preuve.pdf` : null,
    badge,
    badgeHtml: `<a href="${publicPage}"><img src="${badge}" alt="Charte d’engagement : voir l’état d’aujourd’hui" width="320" height="80"></a>`,
    publicPage,
    referent: await referentOf(company.zone),
  };
}

export const withdrawView = (company: Company, charter: Charter) => ({ url: `/entreprise/${company.slug}`, name: company.name, bound: charterStatuses[charter.status as CharterStatus].inForce });
