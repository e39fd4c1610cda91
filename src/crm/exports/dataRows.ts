import { labelsOf } from "../charterTexts/commitments.ts";
import { textsOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { charterYear, yearOf } from "../deliveries/charterYear.ts";
import { progressesOf } from "../deliveries/progress.ts";
import { shortDay } from "../french.ts";
import { inBatches } from "../registry/inBatches.ts";

export const dataColumns = ["Référence", "État", "Entreprise", "SIREN", "Commune", "Département", "Signataire", "Fonction", "E-mail", "Engagements", "Signée le", "Valable jusqu’au", "Contre-signée le", "Terminée le", "Raison", "Promis et tenu, année en cours", "Promis et tenu, année précédente"];
const day = (at: Date | null | undefined) => (at ? shortDay(at) : "");
type Company = { name: string; siren?: string | null; communeName?: string | null };

/** The charters of a filter as lines of text, in the order of their columns, a hundred at a time. Figures that a company confirmed in its report are those of that year. */
export async function* dataRows(filter: Record<string, unknown>, at = new Date()) {
  const cursor = Charter.find(filter).sort({ createdAt: -1, _id: 1 }).populate<{ company: Company }>("company", "name siren communeName").batchSize(100).cursor();
  for await (const charters of inBatches(cursor, 100)) {
    const texts = await textsOf(charters);
    const told = await toldOf(charters, texts, at);
    for (const one of charters) {
      const [company, id] = [(one.company as Company | null) ?? { name: "—" }, String(one._id)];
      const pledges = labelsOf(texts.get(one.textVersion)!, one as never).join(" | ");
      yield [one.reference, charterStatuses[one.status as CharterStatus].label, company.name, company.siren ?? "", company.communeName ?? "", one.departement ?? "", one.signatoryName, one.signatoryRole, one.signatoryEmail, pledges, day(one.signedAt), day(one.validUntil), day(one.counterSignedAt), day(one.endedAt), one.endReason ?? "", told(id, 0), told(id, 1)];
    }
  }
}

type Texts = Awaited<ReturnType<typeof textsOf>>;
type Dated = Pick<Charter, "_id" | "signedAt" | "endedAt" | "pledges" | "targets" | "textVersion">;

/** Promised and delivered, in words, of a charter in the year of today or as many years before; nothing where it had not begun. */
async function toldOf(charters: Dated[], texts: Texts, at: Date) {
  const asked = [0, 1].flatMap(yearsAgo =>
    charters.flatMap(charter => {
      const number = charter.signedAt ? charterYear(charter, at).number - yearsAgo : 0;
      return number > 0 ? [{ charter, text: texts.get(charter.textVersion)!, year: yearOf(charter, number), key: `${charter._id}/${yearsAgo}` }] : [];
    }),
  );
  const found = await progressesOf(asked);
  const byKey = new Map(asked.map(({ key }, i) => [key, found[i]!.map(({ label, words }) => `${label} : ${words}`).join(" | ")]));
  return (charter: string, yearsAgo: number) => byKey.get(`${charter}/${yearsAgo}`) ?? "";
}
