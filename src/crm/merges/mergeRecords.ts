import type { Types } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { changeRecord } from "../records/changeRecord.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { recountsOf } from "../registry/registered.ts";
import { followLinks } from "./followLinks.ts";
import { Merge } from "./merge.ts";
import { type Choices, mergedFacts } from "./mergedFacts.ts";

type Seen = { id: Types.ObjectId; edition: number };
type Merging = { kind: RecordKind; kept: Seen; gone: Seen; choices: Choices; by: Person; at?: Date };

const moved = () => new Refusal("record-moved", "L’une des deux fiches a changé entre-temps : rechargez la page.");

/**
 * Makes two records one: the kept one has the facts chosen, everything that pointed at the other follows, the other is put away and its
 * address leads on. All of it, or nothing. Refuses when either is no longer of the edition that was seen. Returns the merge.
 */
export async function mergeRecords({ kind, kept, gone, choices, by, at = new Date() }: Merging) {
  if (kept.id.equals(gone.id)) throw new Refusal("merge-same", "Choisissez deux fiches différentes.");
  const subject = (id: Types.ObjectId) => ({ _id: id, constructor: kind.model });
  return unitOfWork(async () => {
    const [one, other] = [await living(kind, kept), await living(kind, gone)];
    const { facts, handed } = await mergedFacts(kind, one, other, choices);
    const freed = Object.fromEntries(Object.keys(handed).map(path => [path, null]));
    const away = await kind.model.updateOne({ _id: gone.id, edition: gone.edition, deletedAt: null } as never, { $set: { deletedAt: at, mergedInto: kept.id, ...freed }, $inc: { edition: 1 } } as never);
    if (!away.modifiedCount) throw moved();
    const followed = await followLinks({ modelName: kind.model.modelName, from: gone.id, to: kept.id });
    const [merge] = await Merge.create([{ word: kind.word, modelName: kind.model.modelName, kept: kept.id, gone: gone.id, goneTitle: kind.title(other), by: by._id, byName: by.name, at, handed, ...followed }]);
    const changes = await changeRecord({ kind, id: kept.id, facts, edition: kept.edition, by, at, act: "merged", batch: merge!._id });
    // The kept record counts as changed in any case: of two merges at once, the second one is told.
    if (!changes.length) await touch(kind, kept);
    for (const recount of recountsOf(kind.model.modelName)) for (const id of [kept.id, gone.id]) await recount(id);
    await Merge.updateOne({ _id: merge!._id }, { $set: { keptEdition: kept.edition + 1, before: Object.fromEntries(changes.map(({ path, before }) => [path, before])) } });
    await record(by, "record.merged-into", subject(gone.id), at, { kept: String(kept.id), merge: String(merge!._id) });
    await record(by, "record.took-in", subject(kept.id), at, { gone: String(gone.id), merge: String(merge!._id) });
    return merge!;
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
    throw new Refusal("merge-clash", "Une autre fiche a déjà cet identifiant, ou un même lien est des deux côtés : la fusion n’est pas faite.");
  });
}

async function living(kind: RecordKind, { id, edition }: Seen) {
  const row = (await kind.model.findOne({ _id: id, deletedAt: null } as never).lean()) as Row | null;
  if (!row || Number(row.edition ?? 0) !== edition) throw moved();
  return row;
}

async function touch(kind: RecordKind, { id, edition }: Seen) {
  const mine = await kind.model.updateOne({ _id: id, edition } as never, { $inc: { edition: 1 } } as never);
  if (!mine.modifiedCount) throw moved();
}
