import { subDays } from "date-fns";
import mongoose from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { changeRecord } from "../records/changeRecord.ts";
import { recordKind, recountsOf } from "../registry/registered.ts";
import { leadBack } from "./followLinks.ts";
import { Merge, undoDays } from "./merge.ts";

/**
 * Makes two records of one again, as they were: facts, links, numbers. Refused with its reason once the kept one has changed, or after
 * thirty days. What came to the kept record since stays with it.
 */
export async function undoMerge({ merge, by, at = new Date() }: { merge: Pick<Merge, "_id">; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const mine = await Merge.findOneAndUpdate({ _id: merge._id, undoneAt: null, at: mongoose.trusted({ $gt: subDays(at, undoDays) }) }, { $set: { undoneAt: at } });
    if (!mine) throw new Refusal("merge-settled", "Cette fusion est déjà annulée, ou date de plus de trente jours.");
    const kind = recordKind(mine.word)!;
    const model = kind.model as unknown as mongoose.Model<Record<string, unknown>>;
    const kept = (await model.findOne({ _id: mine.kept, deletedAt: null }).lean()) as { edition?: number } | null;
    if (!kept || Number(kept.edition ?? 0) !== mine.keptEdition) throw new Refusal("merge-changed", "La fiche gardée a changé depuis la fusion : défaites d’abord ce changement, ou recréez l’autre fiche.");
    const before = mine.before as Record<string, unknown>;
    if (Object.keys(before).length) await changeRecord({ kind, id: mine.kept, facts: before, edition: mine.keptEdition, by, at, act: "unmerged", batch: mine._id });
    await model.updateOne({ _id: mine.gone }, { $set: { deletedAt: null, mergedInto: null, ...(mine.handed as object) }, $inc: { edition: 1 } } as never);
    await leadBack({ modelName: mine.modelName, from: mine.gone, to: mine.kept }, mine.moved as never, mine.dropped as never);
    for (const recount of recountsOf(mine.modelName)) for (const id of [mine.kept, mine.gone]) await recount(id);
    for (const id of [mine.kept, mine.gone]) await record(by, "record.parted", { _id: id, constructor: kind.model }, at, { merge: String(mine._id) });
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
    throw new Refusal("merge-clash", "Une autre fiche a repris l’identifiant de celle qui reviendrait : la fusion reste faite.");
  });
}
