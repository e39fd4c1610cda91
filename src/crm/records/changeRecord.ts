import type { Types } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { inUnitOfWork, unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Actor } from "../journal/record.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { AlreadyThere, otherWith, uniqueField } from "./alreadyThere.ts";
import { differences } from "./differences.ts";
import { noteChange } from "./noteChange.ts";

export type Source = "web" | "import" | "bot" | "api";
type Changing = { kind: RecordKind; id: Types.ObjectId; facts: Record<string, unknown>; edition?: number; by: Actor; at?: Date; source?: Source; act?: string; batch?: Types.ObjectId | null };

/**
 * Changes facts of one record, with what follows from them, and keeps before and after. Returns the differences, none when
 * nothing changes. Refuses when the record is no longer of the `edition` that was seen, and what another record already has.
 */
export async function changeRecord({ kind, id, facts, edition, by, at = new Date(), source = "web", act = "changed", batch = null }: Changing) {
  return unitOfWork(async () => {
    const before = await kind.model.findById(id);
    if (!before) throw moved();
    const held = before as unknown as { edition: number; toObject(): Record<string, unknown>; get(path: string): unknown };
    if (edition !== undefined && held.edition !== edition) throw moved();
    const derived = kind.derive ? await kind.derive({ ...held.toObject(), ...facts }) : {};
    const changes = differences(held, { ...facts, ...derived });
    if (!changes.length) return [];
    const set = Object.fromEntries(Object.entries({ ...facts, ...derived }).filter(([path]) => changes.some(one => one.path === path)));
    const done = await kind.model.findOneAndUpdate({ _id: id, edition: held.edition } as never, { $set: set, $inc: { edition: 1 } } as never, { runValidators: true, returnDocument: "after" });
    if (!done) throw moved();
    await noteChange({ subject: done as never, kind, act, changes, by, at, source, batch });
    return changes;
  }).catch(async error => {
    if (!isDuplicate(error) || inUnitOfWork()) throw error;
    throw new AlreadyThere(await otherWith(kind, facts, id), uniqueField(kind, facts));
  });
}

const moved = () => new Refusal("record-moved", "Cette fiche a changé entre-temps : rechargez la page, vos réponses sont encore là.");
