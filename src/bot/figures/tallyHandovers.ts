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

/**
 * Counts the last days anew, and those before that were never counted while their conversations are still there. A day of which less is
 * left than was counted stays as it was: a conversation erased since was held all the same. May run at once on several nodes.
 */
export async function tallyHandovers(at = new Date()) {
  const last = await HandoverDay.findOne().sort({ day: -1 }).select("day").lean();
  const oldest = dayStart(subDays(at, keptDays - 1));
  const since = last ? dayStart(subDays(readDay(last.day, "day"), again)) : oldest;
  const from = new Date(Math.max(oldest.getTime(), Math.min(since.getTime(), dayStart(subDays(at, again)).getTime())));
  const [opened, spells] = await Promise.all([readOpened(from, at), readSpells(from, at)]);
  for (const [day, count] of countDays(opened, spells)) await keepDay(day, count);
}

/** Keeps a day's count, unless a fuller one is there. */
export async function keepDay(day: string, count: DayCount, demo = false) {
  const fuller = { opened: mongoose.trusted({ $lte: count.opened }), asked: mongoose.trusted({ $lte: count.asked }) };
  const expiresAt = addMonths(hourOfDay(readDay(day, "day"), 0), keptMonths);
  await HandoverDay.updateOne({ day, ...fuller }, { $set: { ...count, expiresAt, demo } }, { upsert: true }).catch(error => {
    // The day is there with a fuller count: the unique index refuses a second one.
    if (!isDuplicate(error)) throw error;
  });
}
