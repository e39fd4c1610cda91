import { subDays } from "date-fns";
import { dayStart } from "../../crm/french.ts";
import { ChatDay } from "./chatDay.ts";
import { Conversation, keptDays } from "./conversation.ts";

type Counted = { _id: string; opened: number; human: number };

/** Counts the conversations of each day that are still there, and keeps the most ever counted: one deleted since was held all the same. May run at once on several nodes. */
export async function tallyChat(at = new Date()) {
  const since = dayStart(subDays(at, keptDays));
  const asked = { $or: [{ $gt: ["$waitingSince", null] }, { $gt: ["$counsellor", null] }] };
  const day = { $dateToString: { date: "$createdAt", format: "%Y-%m-%d", timezone: "Europe/Paris" } };
  const days = await Conversation.aggregate<Counted>([{ $match: { createdAt: { $gte: since } } }, { $group: { _id: day, opened: { $sum: 1 }, human: { $sum: { $cond: [asked, 1, 0] } } } }]);
  if (days.length) await ChatDay.bulkWrite(days.map(({ _id, opened, human }) => ({ updateOne: { filter: { day: _id }, update: { $max: { opened, human } }, upsert: true } })), { ordered: false });
}
