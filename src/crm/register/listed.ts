import { config } from "../../config.ts";
import { labelsOf } from "../charterTexts/commitments.ts";
import { textsOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { markLabels } from "../companies/marks.ts";
import { charterYear } from "../deliveries/charterYear.ts";
import { progressesOf } from "../deliveries/progress.ts";
import { sectors } from "../companies/sectors.ts";

type Shown = { name: string; slug: string | null; communeName?: string | null; epciName?: string | null; sector?: string | null; marks: string[] };
export const registerQuery = (filter: Record<string, unknown>) => Charter.find(filter).sort({ signedAt: -1, _id: 1 }).populate<{ company: Shown }>("company", "name slug communeName epciName sector marks");
type Found = Awaited<ReturnType<typeof registerQuery>>;

/** The signatories of the register as page, JSON and CSV tell them: nothing personal. */
export async function rowsOf(found: Found) {
  // A charter whose company is no longer there has nothing to say in public, and holds none of the others.
  const charters = found.filter(({ company }) => company);
  const texts = await textsOf(charters);
  const progress = await progressesOf(charters.map(charter => ({ charter, text: texts.get(charter.textVersion)!, year: charterYear(charter, new Date()) })));
  return charters.map((charter, i) => ({
    company: charter.company.name,
    slug: charter.company.slug,
    town: charter.company.communeName ?? "",
    epci: charter.company.epciName ?? null,
    sector: charter.company.sector ? (sectors[charter.company.sector]?.label ?? null) : null,
    status: charterStatuses[charter.status as CharterStatus].label,
    signedOn: charter.signedAt!.toISOString(),
    pledges: labelsOf(texts.get(charter.textVersion)!, charter),
    marks: charter.marksShown ? markLabels(charter.company.marks) : [],
    delivered: progress[i]!.map(({ label, unit, target, delivered }) => ({ commitment: label, unit, target, delivered })),
    progress: progress[i]!.map(({ label, words }) => `${label} : ${words}`),
    page: `${config().PUBLIC_URL}/registre/${charter.company.slug}`,
    url: verifyUrl(charter),
  }));
}
