import { subDays, subYears } from "date-fns";
import type { Types } from "mongoose";
import { monthStart } from "../french.ts";
import { Invitation } from "./invitation.ts";
import type { Standing } from "./offer.ts";

export type Past = Pick<Required<Standing>, "asksThisMonth" | "asksThisWeek" | "asksThisYear" | "met" | "tooFarKm" | "notTheirs" | "busy">;
type Row = { _id: unknown; month: number; week: number; year: number; met: number; far: (number | null)[]; trades: string[][]; busy: boolean };
const none: Past = { asksThisMonth: 0, asksThisWeek: 0, asksThisYear: 0, met: 0, tooFarKm: null, notTheirs: [], busy: false };

/** What invitations since twelve months before (those of the same moment too, whose clock may be an instant ahead) tell of each of these ambassadors, withdrawn ones aside: how often asked, what was refused and why. */
export async function pastAsks(ambassadors: Types.ObjectId[], at: Date): Promise<(id: Types.ObjectId) => Past> {
  const counts = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
  const refused = (reason: string, path: string, otherwise: unknown) => ({ $push: { $cond: [{ $eq: ["$reason", reason] }, path, otherwise] } });
  const rows = await Invitation.aggregate<Row>([
    { $match: { ambassador: { $in: ambassadors }, status: { $ne: "withdrawn" }, sentAt: { $gte: subYears(at, 1) } } },
    {
      $group: {
        _id: "$ambassador", year: { $sum: 1 }, met: counts({ $eq: ["$status", "accepted"] }),
        month: counts({ $gte: ["$sentAt", monthStart(at)] }), week: counts({ $gt: ["$sentAt", subDays(at, 7)] }),
        far: refused("distance", "$km", null), trades: refused("subject", "$trades", []),
        busy: { $max: { $and: [{ $eq: ["$reason", "busy"] }, { $gte: ["$answeredAt", monthStart(at)] }] } },
      },
    },
  ]);
  const by = new Map(rows.map(row => [String(row._id), read(row)]));
  return id => by.get(String(id)) ?? none;
}

function read({ month, week, year, met, far, trades, busy }: Row): Past {
  const distances = far.filter(km => km !== null && km !== undefined);
  return { asksThisMonth: month, asksThisWeek: week, asksThisYear: year, met, tooFarKm: distances.length ? Math.max(1, Math.min(...(distances as number[]))) : null, notTheirs: [...new Set(trades.flat())], busy };
}
