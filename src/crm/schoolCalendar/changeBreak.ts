import mongoose, { type Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { frenchDay, isoDay } from "../french.ts";
import { type Actor, record } from "../journal/record.ts";
import { type Break, forgetBreaks } from "./holidays.ts";
import { type TypedBreak, readBreak } from "./readBreak.ts";
import { SchoolBreak } from "./schoolBreak.ts";
import { SchoolCalendar, beginCalendar, ownZone } from "./schoolCalendar.ts";

type Change = { id: Types.ObjectId | null; edition?: number; typed: TypedBreak | null; by: Actor; at?: Date };

/**
 * Adds holidays (no id), changes them, or takes them away (nothing typed); the days before and after go in the zone's journal. Throws
 * Refusals with everything that is wrong; one that somebody changed meanwhile is told.
 */
export async function changeBreak({ id, edition = 0, typed, by, at = new Date() }: Change) {
  const [facts, zone] = [typed && readBreak(typed, at), ownZone()];
  await beginCalendar(zone);
  await unitOfWork(async () => {
    // Two changes of one zone collide here: the later one is run again and sees the first one's days, so that no two come to overlap.
    const calendar = await SchoolCalendar.findOneAndUpdate({ zone }, { $inc: { turn: 1 } }).orFail();
    if (facts) await refuseOverlap(zone, facts, id);
    const set = facts ?? { removed: true };
    const before = id ? await SchoolBreak.findOneAndUpdate({ _id: id, zone, edition, removed: false }, { $set: set, $inc: { edition: 1 } }) : null;
    if (id && !before) throw new Refusal("changed", "Ces vacances ont changé entre-temps : rechargez la page.", "name");
    const [added] = id ? [before!] : await SchoolBreak.create([{ zone, ...facts! }]);
    await record(by, facts ? (id ? "calendar.changed" : "calendar.added") : "calendar.removed", calendar, at, { break: String(added!._id), ...(before ? { before: daysOf(before) } : {}), ...(facts ? { after: daysOf(facts) } : {}) });
    forgetBreaks();
  });
}

const daysOf = ({ from, back }: Pick<Break, "from" | "back">) => [isoDay(from), isoDay(back)];

/** Refused by the name of what is there already, at the field whose day is within it. */
async function refuseOverlap(zone: string, { from, back }: Pick<Break, "from" | "back">, except: Types.ObjectId | null) {
  const other = await SchoolBreak.findOne({ zone, removed: false, ...(except ? { _id: mongoose.trusted({ $ne: except }) } : {}), from: mongoose.trusted({ $lt: back }), back: mongoose.trusted({ $gt: from }) });
  if (other) throw new Refusal("overlap", `D’autres vacances couvrent déjà une partie de ces jours : ${other.name}, du ${frenchDay(other.from)} à la rentrée du ${frenchDay(other.back)}.`, other.from <= from ? "from" : "back");
}
