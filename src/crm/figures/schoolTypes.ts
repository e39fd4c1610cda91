import mongoose from "mongoose";
import { kinds } from "../schools/kinds.ts";
import { School } from "../schools/school.ts";

/** Kinds of school that figures are read by. Without a network, a school is out of priority education or nobody has said: the list of the ministry tells only those that are in it. */
export const schoolTypes: Record<string, { label: string; phrase: string; where: Record<string, unknown> }> = {
  rep: { label: "REP", phrase: "en REP", where: { network: "REP" } },
  "rep-plus": { label: "REP+", phrase: "en REP+", where: { network: "REP+" } },
  "hors-ep": { label: "Hors éducation prioritaire, ou non renseigné", phrase: "hors éducation prioritaire, ou non renseignés", where: { network: null } },
  rural: { label: "Communes rurales", phrase: "de communes rurales", where: { rural: true } },
  ...Object.fromEntries(Object.entries(kinds).map(([kind, label]) => [kind, { label, phrase: `de type « ${label} »`, where: { kind } }])),
};

/** The ids of the schools of this type, put away ones too: what they asked still counts. */
export const schoolsOf = (type: string) => School.distinct("_id", { ...schoolTypes[type]!.where, $or: [{ deletedAt: null }, { deletedAt: mongoose.trusted({ $ne: null }) }] });
