import { addMinutes } from "date-fns";
import mongoose from "mongoose";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { candidates } from "./candidates.ts";
import { Invitation } from "./invitation.ts";
import { openInvitations } from "./invitationStatuses.ts";
import { knownAt } from "./knownAt.ts";
import { weeklyLimit } from "./offer.ts";
import type { Part } from "./score.ts";
import type { Slotted } from "./solve/slotted.ts";
import { batchWeights } from "./weights.ts";

/** One way to serve a request: who, when, and why them. */
export type Choice = { request: SchoolRequest; ambassador: Ambassador; date: Date; points: number; parts: Part[] };
export type OpenSet = { problem: Slotted; choices: Choice[]; requests: SchoolRequest[] };
type Where = Record<string, unknown>;

/**
 * All open requests of a territory with a date to come, the oldest first, `batchWeights.requests` at most; for each the best people who may be asked, at each date they can, as
 * one problem. A place that an invitation already holds open counts as taken. A class that wants several people is looked at on the one date where
 * most can come.
 */
export async function openSet(where: Where, at: Date): Promise<OpenSet> {
  const open = { ...where, status: mongoose.trusted({ $in: openStatuses }), left: mongoose.trusted({ $gt: 0 }), dates: mongoose.trusted({ $gt: at }) };
  const requests = await SchoolRequest.find(open as object).sort({ confirmedAt: 1, _id: 1 }).limit(batchWeights.requests);
  const held = new Map((await Invitation.aggregate<{ _id: unknown; n: number }>([{ $match: { request: { $in: requests.map(({ _id }) => _id) }, status: { $in: openInvitations } } }, { $group: { _id: "$request", n: { $sum: 1 } } }])).map(({ _id, n }) => [String(_id), n]));
  const choices: Choice[] = [];
  const start = [0];
  const people = new Map<string, { index: number; capacity: number; given: number }>();
  const known = knownAt(at);
  for (const request of requests) {
    const best = (await candidates(request, at, known)).slice(0, batchWeights.candidates);
    const ways = best.flatMap(({ ambassador, standing, dates, fit }) => {
      const room = Math.min(ambassador.monthlyLimit - standing.asksThisMonth, weeklyLimit(ambassador.monthlyLimit) - (standing.asksThisWeek ?? 0));
      if (!people.has(String(ambassador._id))) people.set(String(ambassador._id), { index: people.size, capacity: Math.max(0, room), given: standing.asksThisMonth });
      return dates.map(date => ({ request, ambassador, date, points: fit.points, parts: fit.parts }));
    });
    choices.push(...(request.speakers > 1 ? onOneDate(ways) : ways));
    start.push(choices.length);
  }
  const of = <T>(read: (choice: Choice) => T) => choices.map(read);
  const persons = [...people.values()];
  const problem: Slotted = {
    need: Int32Array.from(requests, ({ _id, left }) => Math.max(0, left - (held.get(String(_id)) ?? 0))),
    capacity: Int32Array.from(persons, ({ capacity }) => capacity),
    given: Int32Array.from(persons, ({ given }) => given),
    bonuses: Float64Array.from(requests, ({ left, speakers }) => (left === speakers ? batchWeights.first : 0)),
    load: batchWeights.load,
    start: Int32Array.from(start),
    ambassador: Int32Array.from(of(({ ambassador }) => people.get(String(ambassador._id))!.index)),
    value: Float64Array.from(of(({ points, request }) => points + request.priority)),
    from: Float64Array.from(of(({ date }) => date.getTime())),
    to: Float64Array.from(of(({ date, request }) => addMinutes(date, request.minutes).getTime())),
  };
  return { problem, choices, requests };
}

/** The ways that share the date most people can make, the earliest of equals. */
function onOneDate(ways: Choice[]): Choice[] {
  const dates = [...new Set(ways.map(({ date }) => date.getTime()))].sort((a, b) => a - b);
  const count = (time: number) => ways.filter(({ date }) => date.getTime() === time).length;
  const best = dates.reduce<number | null>((most, time) => (most === null || count(time) > count(most) ? time : most), null);
  return ways.filter(({ date }) => date.getTime() === best);
}
