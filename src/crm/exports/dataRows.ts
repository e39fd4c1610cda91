import { labelsOf } from "../charterTexts/commitments.ts";
import { textsOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { shortDay } from "../french.ts";

export const dataColumns = ["Référence", "État", "Entreprise", "SIREN", "Commune", "Département", "Signataire", "Fonction", "E-mail", "Engagements", "Signée le", "Valable jusqu’au", "Contre-signée le", "Terminée le", "Raison"];
const day = (at: Date | null | undefined) => (at ? shortDay(at) : "");

/** The charters of a filter as lines of text, in the order of their columns, a few at a time. */
export async function* dataRows(filter: Record<string, unknown>) {
  const cursor = Charter.find(filter).sort({ createdAt: -1, _id: 1 }).populate<{ company: { name: string; siren?: string | null; communeName?: string | null } }>("company", "name siren communeName").batchSize(100).cursor();
  const texts = await textsOf(await Charter.find().distinct("textVersion").then(versions => versions.map(textVersion => ({ textVersion }))));
  for await (const one of cursor) {
    const pledges = labelsOf(texts.get(one.textVersion)!, one as never).join(" | ");
    yield [one.reference, charterStatuses[one.status as CharterStatus].label, one.company.name, one.company.siren ?? "", one.company.communeName ?? "", one.departement ?? "", one.signatoryName, one.signatoryRole, one.signatoryEmail, pledges, day(one.signedAt), day(one.validUntil), day(one.counterSignedAt), day(one.endedAt), one.endReason ?? ""];
  }
}
