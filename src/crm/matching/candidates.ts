import { startOfMonth } from "date-fns";
import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { kilometres } from "../territories/distance.ts";
import { Invitation } from "./invitation.ts";
import { score } from "./score.ts";

/** Active ambassadors who fit and were never asked for this request, best first, ties by id. Those asked enough this month rest. */
export async function candidates(request: SchoolRequest, at: Date) {
  const school = await School.findById(request.school).orFail();
  const asked = await Invitation.distinct("ambassador", { request: request._id });
  const fit = { status: "active" as const, trades: mongoose.trusted({ $in: request.trades }), formats: request.format, levels: request.level, _id: mongoose.trusted({ $nin: asked }) };
  const ranked = (await Ambassador.find(fit))
    .map(ambassador => ({ ambassador, score: score(ambassador, request, kilometres(ambassador.location, school.location)) }))
    .filter(one => one.score > 0)
    .sort((a, b) => b.score - a.score || String(a.ambassador._id).localeCompare(String(b.ambassador._id)));
  const loads = await asksThisMonth(ranked.map(({ ambassador }) => ambassador._id), at);
  return ranked.filter(({ ambassador }) => (loads.get(String(ambassador._id)) ?? 0) < ambassador.monthlyLimit);
}

/** Invitations sent since the first of the month, withdrawn ones aside: id → how many. */
async function asksThisMonth(ids: unknown[], at: Date) {
  const sent = { ambassador: { $in: ids }, status: { $ne: "withdrawn" }, sentAt: { $gte: startOfMonth(at) } };
  const rows = await Invitation.aggregate<{ _id: unknown; asks: number }>([{ $match: sent }, { $group: { _id: "$ambassador", asks: { $sum: 1 } } }]);
  return new Map(rows.map(row => [String(row._id), row.asks]));
}
