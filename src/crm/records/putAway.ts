import { subDays } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { holdOn } from "./holdOn.ts";
import { restoreDays } from "./recordFields.ts";

type Moving = { kind: RecordKind; id: Types.ObjectId; by: Actor; at?: Date };

/** Puts a record away: out of every list and search, its e-mail and numbers free again. Refused with its reason while something holds it. */
export async function putAway({ kind, id, by, at = new Date() }: Moving) {
  await unitOfWork(async () => {
    const reason = await holdOn(kind.model.modelName, id);
    if (reason) throw new Refusal("record-held", reason);
    const gone = await kind.model.findOneAndUpdate({ _id: id, deletedAt: null } as never, { $set: { deletedAt: at }, $inc: { edition: 1 } } as never);
    if (!gone) throw new Refusal("record-moved", "Cette fiche est déjà supprimée.");
    await record(by, "record.deleted", gone as never, at);
  });
}

/** Takes a record back within thirty days. Refused when another one has its e-mail or number by now. */
export async function takeBack({ kind, id, by, at = new Date() }: Moving) {
  await unitOfWork(async () => {
    const lately = mongoose.trusted({ $gt: subDays(at, restoreDays) });
    const back = await kind.model.findOneAndUpdate({ _id: id, deletedAt: lately, mergedInto: null } as never, { $set: { deletedAt: null }, $inc: { edition: 1 } } as never);
    if (!back) throw new Refusal("record-gone", "Cette fiche n’est plus à restaurer.");
    await record(by, "record.restored", back as never, at);
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
    throw new Refusal("record-replaced", "Une autre fiche a repris son adresse ou son numéro : ouvrez-la, ou fusionnez-les.");
  });
}
