import { addDays } from "date-fns";
import { Refusal } from "../../web/errors.ts";
import { Charter } from "./charter.ts";
import { openDraft } from "./statuses.ts";

/** How long the address of a draft opens after it was last changed, in days (design.md §11). */
export const draftDays = 30;
export const reminderDays = { first: 5, then: 2 };

/**
 * Changes a draft, and only a draft. A code that was already mailed no longer signs: it was bound to the earlier words.
 * Refuses when the charter was signed meanwhile.
 */
export async function editDraft(charter: Pick<Charter, "_id">, change: object, at = new Date()) {
  const kept = { ...change, status: "draft", remindAt: addDays(at, reminderDays.first) };
  const edited = await Charter.findOneAndUpdate({ _id: charter._id, status: openDraft() }, { $set: kept, $inc: { revision: 1 } }, { returnDocument: "after", runValidators: true });
  if (!edited) throw new Refusal("charter-already-signed", "Cette charte vient d’être signée : elle ne se modifie plus.");
  return edited;
}
