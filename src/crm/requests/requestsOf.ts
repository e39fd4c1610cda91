import mongoose, { type Types } from "mongoose";
import { formats } from "../ambassadors/formats.ts";
import { shortDay } from "../french.ts";
import type { Shelf } from "../registry/feature.ts";
import { SchoolRequest } from "./schoolRequest.ts";
import { openStatuses, requestStatuses } from "./statuses.ts";

/** The journal's dossiers of a school's requests. */
export const requestsOf = async (school: Types.ObjectId) => (await SchoolRequest.find({ school }).sort({ createdAt: -1 }).limit(200).select("_id").lean()).map(({ _id }) => `SchoolRequest/${_id}`);

/** What a school asked, beside its record. */
export async function requestShelf(school: Types.ObjectId): Promise<Shelf[]> {
  const found = await SchoolRequest.find({ school }).sort({ createdAt: -1 }).limit(20).lean();
  const rows = found.map(one => {
    const { label, tone } = requestStatuses[one.status as keyof typeof requestStatuses];
    return { cells: [{ text: formats[one.format], href: `/equipe/demandes/${one._id}` }, one.teacherName, shortDay(one.createdAt), { text: label, tone: tone ?? "neutral" }] };
  });
  return [{ title: "Demandes", columns: ["Rencontre", "Enseignant", "Faite le", "État"], rows }];
}

/** A school with an open request is not put away. */
export const openRequest = async (school: Types.ObjectId) => ((await SchoolRequest.exists({ school, status: mongoose.trusted({ $in: openStatuses }) })) ? "Une de ses demandes est en cours." : null);
