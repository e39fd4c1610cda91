import mongoose from "mongoose";
import { idsIn } from "../../crm/registry/personal.ts";
import { Entry } from "../../crm/journal/entry.ts";

/** When a conversation asked for a person, and when a counsellor took it. */
export type Moments = { id: string; askedAt: Date; takenAt: Date | null };

/**
 * Those that asked in this stretch, oldest first, as the journal tells: it outlives a conversation that was erased. One that asked twice
 * counts once, from the first time.
 */
export async function momentsIn(from: Date, to: Date): Promise<Moments[]> {
  const asked = await Entry.find({ act: "conversation.human-asked", at: mongoose.trusted({ $gte: from, $lt: to }) }).select("dossier at").sort({ at: 1 }).lean();
  const dossiers = asked.map(({ dossier }) => dossier);
  const taken = await Entry.find({ dossier: mongoose.trusted({ $in: dossiers }), act: "conversation.taken" }).select("dossier at").sort({ at: 1 }).lean();
  const first = new Map<string, Moments>();
  for (const { dossier, at } of asked) {
    const [id] = idsIn([dossier], "Conversation");
    if (id && !first.has(id)) first.set(id, { id, askedAt: at, takenAt: taken.find(one => one.dossier === dossier && one.at >= at)?.at ?? null });
  }
  return [...first.values()];
}

/** How many conversations each counsellor took in this stretch, by their id. */
export async function takenBy(from: Date, to: Date): Promise<Map<string, number>> {
  const sums = await Entry.aggregate<{ _id: string; n: number }>([{ $match: { act: "conversation.taken", at: { $gte: from, $lt: to } } }, { $group: { _id: "$by", n: { $sum: 1 } } }]);
  return new Map(sums.flatMap(({ _id, n }) => idsIn([_id], "Person").map(id => [id, n] as const)));
}
