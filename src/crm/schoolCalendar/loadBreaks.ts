import mongoose from "mongoose";
import { dayStart, readDay } from "../french.ts";
import { forgetBreaks } from "./holidays.ts";
import { SchoolBreak } from "./schoolBreak.ts";
import { ownZone } from "./schoolCalendar.ts";
import { shippedBreaks } from "./shippedBreaks.ts";

const midnight = (day: string) => dayStart(readDay(day, "from"));

/**
 * Brings the holidays we ship for this Région's zone where they are not known yet. What the staff changed or took away stays as they
 * left it; where they typed something of the same days before we shipped any, theirs stands.
 */
export async function loadBreaks(zone = ownZone()) {
  for (const { key, name, source, ...days } of shippedBreaks.filter(one => one.zone === zone)) {
    const [from, back] = [midnight(days.from), midnight(days.back)];
    if (await SchoolBreak.exists({ zone, from: mongoose.trusted({ $lt: back }), back: mongoose.trusted({ $gt: from }) })) continue;
    await SchoolBreak.updateOne({ zone, key }, { $setOnInsert: { name, from, back, source, checkedOn: midnight(days.checkedOn), edition: 0, removed: false } }, { upsert: true });
  }
  forgetBreaks();
}
