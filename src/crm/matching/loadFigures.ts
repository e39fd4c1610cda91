import type { FigureBlock } from "../registry/figures.ts";
import { busiestTenth } from "./busiestTenth.ts";
import { Invitation } from "./invitation.ts";
import { answeredInvitations } from "./invitationStatuses.ts";

type Row = { month: string; ambassador: unknown; asked: number; answered: number };

/** How invitations are spread over people, by month: how many, to how many, the busiest tenth's share, how many were answered. */
export async function loadFigures({ from, to }: { from: Date; to: Date }): Promise<FigureBlock> {
  const month = { $dateToString: { date: "$sentAt", format: "%Y-%m", timezone: "Europe/Paris" } };
  const answered = { $in: ["$status", answeredInvitations] };
  const rows = await Invitation.aggregate<Row>([
    { $match: { sentAt: { $gte: from, $lt: to } } },
    { $group: { _id: { month, ambassador: "$ambassador" }, asked: { $sum: 1 }, answered: { $sum: { $cond: [answered, 1, 0] } } } },
    { $project: { _id: 0, month: "$_id.month", ambassador: "$_id.ambassador", asked: 1, answered: 1 } },
  ]);
  const months = [...new Set(rows.map(row => row.month))].sort();
  return {
    name: "charge",
    title: "Sollicitations des ambassadeurs",
    note: "Toute la Région. Réponses : oui, non, autre date ou collègue. Le dixième le plus sollicité : sa part des invitations du mois, parmi les personnes invitées ce mois-là.",
    columns: ["Invitations", "Personnes invitées", "Au plus, par personne", "Part du dixième le plus sollicité (%)", "Réponses (%)"],
    months: months.map(name => ({ month: name, values: spread(rows.filter(row => row.month === name)) })),
  };
}

/** Invitations, people, the most that one had, the busiest tenth's share and the share answered, in percent. Pure. */
export function spread(rows: readonly Pick<Row, "asked" | "answered">[]): number[] {
  const loads = rows.map(({ asked }) => asked).sort((a, b) => b - a);
  const all = loads.reduce((sum, one) => sum + one, 0);
  const percent = (part: number) => (all ? Math.round((100 * part) / all) : 0);
  return [all, loads.length, loads[0] ?? 0, percent(busiestTenth(loads)), percent(rows.reduce((sum, { answered }) => sum + answered, 0))];
}
