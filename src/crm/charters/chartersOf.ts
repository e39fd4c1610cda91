import type { Types } from "mongoose";
import { shortDay } from "../french.ts";
import type { Shelf } from "../registry/feature.ts";
import { Charter } from "./charter.ts";
import { type CharterStatus, charterStatuses, inForce } from "./statuses.ts";

/** The journal's dossiers of a company's charters. */
export const chartersOf = async (company: Types.ObjectId) => (await Charter.find({ company }).sort({ createdAt: -1 }).limit(200).select("_id").lean()).map(({ _id }) => `Charter/${_id}`);

/** A company's charters, beside its record. */
export async function charterShelf(company: Types.ObjectId): Promise<Shelf[]> {
  const found = await Charter.find({ company }).sort({ createdAt: -1 }).limit(20).lean();
  const rows = found.map(one => {
    const { label, tone } = charterStatuses[one.status as CharterStatus];
    return { cells: [{ text: one.reference, href: `/equipe/chartes/${one._id}` }, one.signedAt ? shortDay(one.signedAt) : "—", { text: label, tone }] };
  });
  return [{ title: "Chartes", columns: ["Référence", "Signée le", "État"], rows }];
}

/** A company bound by a charter is not put away. */
export const boundCompany = async (company: Types.ObjectId) => ((await Charter.exists({ company, status: inForce() })) ? "Sa charte est en vigueur : retirez-la d’abord." : null);
