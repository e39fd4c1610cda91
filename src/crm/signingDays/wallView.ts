import { labelsOf } from "../charterTexts/commitments.ts";
import { textsOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { count, frenchTime } from "../french.ts";
import type { SigningDay } from "./signingDay.ts";

/** Who has signed on this day, newest first: companies and what they promise, no name of a person. */
export async function wallView(day: SigningDay) {
  const signed = { signingDay: day._id, status: inForce() };
  const charters = await Charter.find(signed).sort({ signedAt: -1 }).limit(60).populate<{ company: { name: string; communeName?: string } }>("company", "name communeName");
  const texts = await textsOf(charters);
  return {
    name: day.name,
    place: day.place,
    total: count(await Charter.countDocuments(signed), "entreprise engagée", "entreprises engagées"),
    signatories: charters.map(charter => ({ name: charter.company.name, town: charter.company.communeName ?? "", when: frenchTime(charter.signedAt!), pledges: labelsOf(texts.get(charter.textVersion)!, charter).slice(0, 3) })),
  };
}
