import { record } from "../../../crm/journal/record.ts";
import type { Person } from "../../../crm/people/person.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import type { Conversation } from "../../routing/conversation.ts";
import { SafetyEvent, openAlerts } from "./safetyEvent.ts";

/** A counsellor has read the alerts of a conversation. */
export async function readAlerts({ conversation, by, at = new Date() }: { conversation: Conversation; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const { modifiedCount } = await SafetyEvent.updateMany({ conversation: conversation._id, ...openAlerts() }, { readAt: at });
    if (modifiedCount) await record(by, "safety.alert-read", conversation, at, { alerts: modifiedCount });
  });
}
