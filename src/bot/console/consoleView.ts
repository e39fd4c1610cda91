import mongoose from "mongoose";
import { frenchMoment } from "../../crm/french.ts";
import type { Person } from "../../crm/people/person.ts";
import { paging } from "../../web/paging.ts";
import { transcript } from "../chat/transcript.ts";
import { isOnDuty } from "../safety/duty/setDuty.ts";
import { alertsOf } from "../safety/episodes/alertsOf.ts";
import { aidsOf } from "./aids.ts";
import { Conversation } from "../routing/conversation.ts";
import { type Owner, owners, waiting } from "../handover/state/owners.ts";

const perPage = 25;

/** Waiting conversations, urgent then oldest first, and those this counsellor holds. */
export async function queueView(person: Person, number: number) {
  const [alerts, onDuty] = await Promise.all([alertsOf(), isOnDuty(person)]);
  const those = { owner: mongoose.trusted({ $in: [...waiting] }) };
  const [queued, total, mine] = await Promise.all([
    Conversation.find(those).sort({ urgent: -1, returned: -1, waitingSince: 1 }).skip((number - 1) * perPage).limit(perPage),
    Conversation.countDocuments(those),
    Conversation.find({ owner: "human", counsellor: person._id }).sort({ updatedAt: -1 }).limit(50),
  ]);
  return {
    total,
    alerts,
    onDuty,
    waiting: queued.map(row),
    mine: mine.map(row),
    pagination: paging(number, total, perPage, n => `/conseil?page=${n}`),
  };
}

const row = (one: Conversation) => ({
  cells: [
    { text: `Conversation ${one.publicId.slice(0, 6)}`, href: `/conseil/${one.publicId}` },
    one.waitingSince ? frenchMoment(one.waitingSince) : "—",
    String(one.seq),
    one.urgent ? { text: "Urgent", tone: "bad" } : { text: owners[one.owner as Owner].label, tone: "neutral" },
  ],
});

export async function consoleView(conversation: Conversation, person: Person, text: string) {
  const owner = conversation.owner as Owner;
  return {
    url: `/conseil/${conversation.publicId}`,
    name: `Conversation ${conversation.publicId.slice(0, 6)}`,
    free: waiting.includes(owner),
    statusLabel: conversation.counsellorName ? `${owners[owner].label} : ${conversation.counsellorName}` : owners[owner].label,
    urgent: conversation.urgent,
    alerts: await alertsOf(conversation),
    mine: owner === "human" && Boolean(conversation.counsellor?.equals(person._id)),
    last: conversation.seq,
    aids: await aidsOf(conversation),
    bubbles: (await transcript(conversation)).map(bubble => ({ ...bubble, replies: [] })),
    text,
  };
}
