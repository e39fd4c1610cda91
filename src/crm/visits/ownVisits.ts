import mongoose, { type Types } from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { count, frenchMoment } from "../french.ts";
import type { Shelf } from "../registry/feature.ts";
import { standingStatuses, visitStatuses } from "./statuses.ts";
import { Visit } from "./visit.ts";

/** What ambassadors read of their visits on their own page: how many they made and how many young people they met, then each, the next ones first, twenty at most. */
export async function ownVisits(ambassador: Types.ObjectId): Promise<Shelf[]> {
  const found = await Visit.find({ ambassador, status: mongoose.trusted({ $in: standingStatuses }) }).sort({ startsAt: -1 }).limit(20).lean();
  if (!found.length) return [];
  const [sum] = await Visit.aggregate<{ n: number; pupils: number }>([{ $match: { ambassador, status: "done" } }, { $group: { _id: null, n: { $sum: 1 }, pupils: { $sum: "$headCount" } } }]);
  const title = sum ? `Vos rencontres : ${count(sum.n, "faite")}, ${count(sum.pupils, "jeune rencontré", "jeunes rencontrés")}` : "Vos rencontres";
  const rows = found.map(({ startsAt, ambassadorKey, format, status }) => {
    const { label, tone } = visitStatuses[status as keyof typeof visitStatuses];
    return { cells: [{ text: frenchMoment(startsAt), href: `/visites/${ambassadorKey}` }, formats[format], { text: label, tone }] };
  });
  const { publicId } = await Ambassador.findById(ambassador).orFail();
  const more = sum ? { more: { href: `/ambassadeurs/${publicId}/attestation.pdf`, label: "Mon attestation de l’année (PDF)" } } : {};
  return [{ title, columns: ["Quand", "Rencontre", "État"], rows, ...more }];
}
