import { record } from "../../../crm/journal/record.ts";
import type { Person } from "../../../crm/people/person.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import { Duty } from "./duty.ts";

/** A counsellor says that they are on duty, or no longer. */
export async function setDuty({ by, onDuty, at = new Date() }: { by: Person; onDuty: boolean; at?: Date }) {
  await unitOfWork(async () => {
    await Duty.findOneAndUpdate({ person: by._id }, { onDuty, since: onDuty ? at : null }, { upsert: true });
    await record(by, onDuty ? "duty.taken" : "duty.left", by, at);
  });
}

export const isOnDuty = async (person: Person) => Boolean(await Duty.exists({ person: person._id, onDuty: true }));
