import mongoose, { type Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { dayStart, readDay } from "../french.ts";
import { type Actor, record } from "../journal/record.ts";
import { SchoolBreak } from "./schoolBreak.ts";

export type TypedBreak = Record<"name" | "from" | "back" | "source", string>;
type Change = { id: Types.ObjectId | null; edition?: number; typed: TypedBreak | null; by: Actor; at?: Date };

/** Adds holidays (no id), changes them, or takes them away (nothing typed). Throws Refusals with everything that is wrong; one that somebody changed meanwhile is told. */
export async function changeBreak({ id, edition = 0, typed, by, at = new Date() }: Change) {
  const facts = typed && readBreak(typed);
  await unitOfWork(async () => {
    if (facts && (await SchoolBreak.exists({ removed: false, ...(id ? { _id: mongoose.trusted({ $ne: id }) } : {}), from: mongoose.trusted({ $lt: facts.back }), back: mongoose.trusted({ $gt: facts.from }) }))) throw new Refusal("overlap", "D’autres vacances couvrent déjà une partie de ces jours.", "from");
    const set = facts ?? { removed: true };
    const changed = id ? await SchoolBreak.findOneAndUpdate({ _id: id, edition, removed: false }, { $set: set, $inc: { edition: 1 } }, { returnDocument: "after" }) : (await SchoolBreak.create([{ ...facts! }]))[0];
    if (!changed) throw new Refusal("changed", "Ces vacances ont changé entre-temps : rechargez la page.", "name");
    await record(by, facts ? (id ? "calendar.changed" : "calendar.added") : "calendar.removed", changed, at);
  });
}

function readBreak({ name, source, ...days }: TypedBreak) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 60) faults.push(new Refusal("name", "Donnez un nom à ces vacances, en 60 caractères.", "name"));
  if (source.length < 3 || source.length > 300) faults.push(new Refusal("source", "Dites d’où viennent ces dates, en 300 caractères.", "source"));
  const [first, back] = [attempt(() => readDay(days.from, "from"), faults), attempt(() => readDay(days.back, "back"), faults)];
  if (first && back && back <= first) faults.push(new Refusal("days", "La rentrée est avant le début des vacances.", "back"));
  if (faults.length) throw new Refusals(faults);
  return { name, source, from: dayStart(first!), back: dayStart(back!) };
}
