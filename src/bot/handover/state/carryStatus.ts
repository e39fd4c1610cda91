import { carryField } from "../../../database/carryField.ts";
import { Conversation } from "../../routing/conversation.ts";
import { SafetyEvent } from "../../safety/episodes/safetyEvent.ts";

const owners = { bot: "bot", waiting: "queued", taken: "human", closed: "closed" };

/** Conversations of an earlier version said `status` where they say `owner`, and had no version. */
export async function carryStatus() {
  await carryField(Conversation, { from: "status", to: "owner", values: owners, besides: { version: 0 } });
  await carryField(SafetyEvent, { from: "holder", to: "holder", values: { waiting: "queued", taken: "human" } });
}
