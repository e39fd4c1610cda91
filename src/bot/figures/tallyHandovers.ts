import { addMonths, subDays } from "date-fns";
import mongoose from "mongoose";
import { dayStart, hourOfDay, readDay } from "../../crm/french.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { keptDays } from "../routing/conversation.ts";
import { type DayCount, countDays } from "./countDays.ts";
import { HandoverDay, keptMonths } from "./handoverDay.ts";
import { readOpened } from "./readOpened.ts";
import { readSpells } from "./readSpells.ts";

/** Days that are counted again: a conversation is taken, answered or rated some days after it was opened. */
const again = 3;

/** Counts the last days anew, and those before that were never counted while their conversations are still there. May run at once on several nodes. */
export async function tallyHandovers(at = new Date()) {
  const last = await HandoverDay.findOne().sort({ day: -1 }).select("day").lean();
  const oldest = dayStart(subDays(at, keptDays - 1));
  const since = last ? dayStart(subDays(readDay(last.day, "day"), again)) : oldest;
  const from = new Date(Math.max(oldest.getTime(), Math.min(since.getTime(), dayStart(subDays(at, again)).getTime())));
  const [opened, spells] = await Promise.all([readOpened(from, at), readSpells(from, at)]);
  for (const [day, count] of countDays(opened, spells)) await keepDay(day, count);
}

/**
 * Keeps a day's count. What the journal tells only grows; what the conversations tell stays as it was once fewer are left than were
 * counted: one erased since was held all the same.
 */
export async function keepDay(day: string, { asked, waits, hours, dayOff, ...left }: DayCount, demo = false) {
  const expiresAt = addMonths(hourOfDay(readDay(day, "day"), 0), keptMonths);
  await HandoverDay.updateOne({ day }, { $set: { asked, waits, hours, dayOff, expiresAt, demo } }, { upsert: true }).catch(error => {
    // Another node has just begun the day, with the same count.
    if (!isDuplicate(error)) throw error;
  });
  await HandoverDay.updateOne({ day, opened: mongoose.trusted({ $lte: left.opened }) }, { $set: left });
}
