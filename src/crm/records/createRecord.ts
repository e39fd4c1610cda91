import { isDuplicate } from "../../database/isDuplicate.ts";
import { inUnitOfWork, unitOfWork } from "../../database/transaction.ts";
import type { Actor, Subject } from "../journal/record.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { AlreadyThere, otherWith, uniqueField } from "./alreadyThere.ts";
import type { Source } from "./changeRecord.ts";
import { differences } from "./differences.ts";
import { noteChange } from "./noteChange.ts";

type Creation = { kind: RecordKind; facts: Record<string, unknown>; by: Actor; at?: Date; source?: Source };

/** Keeps a new record with what follows from its facts. Refuses what another record already has, and names it. */
export async function createRecord({ kind, facts, by, at = new Date(), source = "web" }: Creation) {
  const other = await otherWith(kind, facts);
  if (other) throw new AlreadyThere(other, uniqueField(kind, facts));
  const whole = { ...(source === "web" ? kind.byHand : {}), ...facts, ...(kind.derive ? await kind.derive(facts) : {}) };
  return unitOfWork(async () => {
    const [made] = (await kind.model.create([whole] as never)) as unknown as (Subject & { get(path: string): unknown })[];
    await noteChange({ subject: made!, kind, act: "created", changes: differences({ get: () => null }, whole), by, at, source });
    return made!;
  }).catch(async error => {
    if (!isDuplicate(error) || inUnitOfWork()) throw error;
    throw new AlreadyThere(await otherWith(kind, facts), uniqueField(kind, facts));
  });
}
