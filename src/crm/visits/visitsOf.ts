import mongoose, { type Types } from "mongoose";
import { formats } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import type { Shelf } from "../registry/feature.ts";
import { visitStatuses } from "./statuses.ts";
import { Visit } from "./visit.ts";
import type { Side } from "./visitBehind.ts";

/** The journal's dossiers of the visits of an ambassador or a school. */
export const visitsOf = (side: Side) => async (id: Types.ObjectId) => (await Visit.find({ [side]: id }).sort({ startsAt: -1 }).limit(200).select("_id").lean()).map(({ _id }) => `Visit/${_id}`);

/** Their visits, beside their record. */
export const visitShelf = (side: Side) => async (id: Types.ObjectId): Promise<Shelf[]> => {
  const found = await Visit.find({ [side]: id }).sort({ startsAt: -1 }).limit(20).lean();
  const rows = found.map(one => {
    const { label, tone } = visitStatuses[one.status as keyof typeof visitStatuses];
    return { cells: [{ text: frenchMoment(one.startsAt), href: `/visites/${one.publicId}` }, formats[one.format], { text: label, tone: tone ?? "neutral" }] };
  });
  return [{ title: "Visites", columns: ["Quand", "Rencontre", "État"], rows }];
};

/** Whoever has a visit to come is not put away. */
export const comingVisit = (side: Side) => async (id: Types.ObjectId) =>
  (await Visit.exists({ [side]: id, status: "confirmed", startsAt: mongoose.trusted({ $gt: new Date() }) })) ? "Une visite est à venir : annulez-la d’abord, ou attendez qu’elle ait eu lieu." : null;
