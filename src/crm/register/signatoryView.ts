import mongoose from "mongoose";
import { sayings } from "./badge.ts";
import { config } from "../../config.ts";
import { orNotFound } from "../../web/errors.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { keptOf } from "../companies/keptOf.ts";
import { markLabels } from "../companies/marks.ts";
import { sectors } from "../companies/sectors.ts";
import { charterYear } from "../deliveries/charterYear.ts";
import { progressOf } from "../deliveries/progress.ts";
import { pastYears } from "../deliveries/pastYears.ts";
import { regionOf } from "../territories/regions.ts";
import { frenchDay } from "../french.ts";

/** The newest signed charter of the company of this slug; not found where there is none. */
export async function signatoryOf(slug: string) {
  const company = orNotFound(await keptOf({ slug }));
  const charter = orNotFound(await Charter.findOne({ company: company._id, signedAt: mongoose.trusted({ $ne: null }) }).sort({ signedAt: -1 }));
  return { company, charter, status: charterStatuses[charter.status as CharterStatus] };
}

/** One signatory for everyone: today's state, promised beside delivered, years confirmed. No name of a person. */
export async function signatoryView(slug: string) {
  const { company, charter, status } = await signatoryOf(slug);
  const text = await textOf(charter.textVersion);
  const progress = await progressOf(charter, text, charterYear(charter, new Date()));
  const years = await pastYears(charter, text, new Date());
  return {
    name: company.name,
    status: status.label,
    tone: status.tone,
    rows: [
      ["Commune", company.communeName],
      ["Intercommunalité", company.epciName],
      ["Secteur", company.sector ? sectors[company.sector]?.label : null],
      ["Signée le", frenchDay(charter.signedAt!)],
      [status.inForce ? "Valable jusqu’au" : "Terminée le", charter.endedAt ? frenchDay(charter.endedAt) : charter.validUntil ? frenchDay(charter.validUntil) : null],
      ["Contre-signée par la Région le", charter.counterSignedAt ? frenchDay(charter.counterSignedAt) : null],
      ["Labels et démarches", charter.marksShown ? markLabels(company.marks).join(" · ") : null],
      ["Établissements", charter.sites.join(" · ")],
    ].flatMap(([label, value]) => (value ? [{ label: label!, value }] : [])),
    progress: progress.map(({ label, target, delivered, words }) => ({ label, words, max: target ?? 1, value: target ? Math.min(delivered, target) : null })),
    years: years.map(({ number, confirmedAt, words, progress }) => ({ title: `Année ${number}`, when: confirmedAt ? `bilan confirmé par l’entreprise le ${frenchDay(confirmedAt)}` : "bilan non confirmé : ce que la plateforme a compté", words, progress: progress.map(({ label, words }) => ({ label, value: words })) })),
    verify: verifyUrl(charter),
    badge: `/badge/${slug}.svg`,
    picture: `/badge/${slug}/partage.png`,
    share: { title: `${company.name} ${sayings(status.inForce)}`, text: `${status.label}. Ses engagements, promis et tenus, au registre de la charte de la ${regionOf(config().REGION).fullName}.`, url: `${config().PUBLIC_URL}/registre/${slug}`, picture: `${config().PUBLIC_URL}/badge/${slug}/partage.png` },
  };
}
