import mongoose from "mongoose";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { answering, inClasses } from "../ambassadors/levels.ts";
import { knownAt } from "../matching/knownAt.ts";
import { weighAll } from "../matching/weighAll.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";

const [read, shown] = [60, 3];
/** What does not keep a volunteer from offering themselves: only being asked is limited. */
const forAsking = new Set(["status", "paused", "limit", "week"]);

/** Up to three open requests that this volunteer could take, best fit first: of the latest that ask for one of their trades, at one of their levels. */
export async function openNear(ambassador: Ambassador, at: Date) {
  const levels = [...new Set(inClasses(ambassador.levels).flatMap(answering))];
  const open = { status: mongoose.trusted({ $in: openStatuses }), trades: mongoose.trusted({ $in: ambassador.trades }), format: mongoose.trusted({ $in: ambassador.formats }), level: mongoose.trusted({ $in: levels }), left: mongoose.trusted({ $gt: 0 }), dates: mongoose.trusted({ $gt: at }) };
  const requests = await SchoolRequest.find(open as object).sort({ createdAt: -1 }).limit(read);
  const known = knownAt(at);
  await known([ambassador]);
  const weighed = await Promise.all(requests.map(async request => ({ request, ...(await weighAll(request, [ambassador], at, known))[0]! })));
  return weighed.filter(({ refusals }) => refusals.every(({ rule }) => forAsking.has(rule))).sort((a, b) => b.fit.points - a.fit.points || String(a.request._id).localeCompare(String(b.request._id))).slice(0, shown);
}
