import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { answering } from "../ambassadors/levels.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import type { Known } from "./knownAt.ts";
import { type Weighed, weighAll } from "./weighAll.ts";

/** Active ambassadors who may be asked for this request, best first, ties by id: those that `refusals` says nothing of. */
export async function candidates(request: SchoolRequest, at: Date, known?: Known): Promise<(Weighed & { score: number })[]> {
  const fit = { status: "active" as const, trades: mongoose.trusted({ $in: request.trades }), formats: request.format, levels: mongoose.trusted({ $in: answering(request.level) }) };
  return (await weighAll(request, await Ambassador.find(fit as object), at, known))
    .filter(({ refusals }) => !refusals.length)
    .map(one => ({ ...one, score: one.fit.points }))
    .sort((a, b) => b.score - a.score || String(a.ambassador._id).localeCompare(String(b.ambassador._id)));
}
