import { labelsOf } from "../charterTexts/commitments.ts";
import { textsOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { charterYear, yearOf } from "../deliveries/charterYear.ts";
import { type Progress, progressesOf } from "../deliveries/progress.ts";
import { shortDay } from "../french.ts";
import { inBatches } from "../register/inBatches.ts";

export const dataColumns = ["Référence", "État", "Entreprise", "SIREN", "Commune", "Département", "Signataire", "Fonction", "E-mail", "Engagements", "Signée le", "Valable jusqu’au", "Contre-signée le", "Terminée le", "Raison", "Promis et tenu, année en cours", "Promis et tenu, année précédente"];
const day = (at: Date | null | undefined) => (at ? shortDay(at) : "");
const told = (progress: Progress[]) => progress.map(({ label, words }) => `${label} : ${words}`).join(" | ");
type Company = { name: string; siren?: string | null; communeName?: string | null };

/** The charters of a filter as lines of text, in the order of their columns, a hundred at a time. Figures that a company confirmed in its report are those of that year. */
export async function* dataRows(filter: Record<string, unknown>, at = new Date()) {
  const cursor = Charter.find(filter).sort({ createdAt: -1, _id: 1 }).populate<{ company: Company }>("company", "name siren communeName").batchSize(100).cursor();
  for await (const charters of inBatches(cursor, 100)) {
    const texts = await textsOf(charters);
    const [running, before] = [await progressOfYear(charters, texts, at, 0), await progressOfYear(charters, texts, at, 1)];
    for (const one of charters) {
      const [company, id] = [(one.company as Company | null) ?? { name: "—" }, String(one._id)];
      const pledges = labelsOf(texts.get(one.textVersion)!, one as never).join(" | ");
      yield [one.reference, charterStatuses[one.status as CharterStatus].label, company.name, company.siren ?? "", company.communeName ?? "", one.departement ?? "", one.signatoryName, one.signatoryRole, one.signatoryEmail, pledges, day(one.signedAt), day(one.validUntil), day(one.counterSignedAt), day(one.endedAt), one.endReason ?? "", told(running.get(id) ?? []), told(before.get(id) ?? [])];
    }
  }
}

type Texts = Awaited<ReturnType<typeof textsOf>>;
type Dated = Pick<Charter, "_id" | "signedAt" | "endedAt" | "pledges" | "targets" | "textVersion">;

/** Promised and delivered by charter, in the year of today or as many years before; nothing for a charter that had not begun. */
async function progressOfYear(charters: Dated[], texts: Texts, at: Date, yearsAgo: number) {
  const asked = charters.flatMap(charter => {
    const number = charter.signedAt ? charterYear(charter, at).number - yearsAgo : 0;
    return number > 0 ? [{ charter, text: texts.get(charter.textVersion)!, year: yearOf(charter, number) }] : [];
  });
  const found = await progressesOf(asked);
  return new Map(asked.map(({ charter }, i) => [String(charter._id), found[i]!]));
}
