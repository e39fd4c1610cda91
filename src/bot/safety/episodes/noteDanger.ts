import { addMonths } from "date-fns";
import { record } from "../../../crm/journal/record.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import { Conversation } from "../../routing/conversation.ts";
import type { Assessment } from "../assess.ts";
import { warnOnDuty } from "../duty/warnOnDuty.ts";
import { SafetyEvent, isGrave, keptMonths } from "./safetyEvent.ts";

/**
 * Keeps that danger was read, without a word of it, and in the journal. Under a counsellor it becomes an alert for them; a T1 that nobody
 * holds warns those on duty by letter.
 */
export async function noteDanger(conversation: Conversation, { rule, tier, situation, aboutSomeoneElse }: Assessment, at: Date) {
  await unitOfWork(async () => {
    const now = await Conversation.findById(conversation._id);
    if (!now) return;
    const alert = now.owner === "human" && isGrave(tier);
    await SafetyEvent.create([{ conversation: now._id, room: now.publicId, tier, situation, rule, aboutSomeoneElse, holder: now.owner, at, alert, expiresAt: addMonths(at, keptMonths) }]);
    if (!isGrave(tier)) return;
    await record("system", "safety.told", now, at, { tier, situation, rule });
    if (alert) await Conversation.updateOne({ _id: now._id }, { urgent: true });
    else if (tier === "T1") await warnOnDuty(now, { situation, at });
  });
}
