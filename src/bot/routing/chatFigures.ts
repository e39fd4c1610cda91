import type { FigureBlock } from "../../crm/registry/figures.ts";
import { isoDay } from "../../crm/french.ts";
import { ChatDay } from "./chatDay.ts";

/** Conversations opened, and how many of them asked for a person, by month. */
export async function chatFigures({ from, to }: { from: Date; to: Date }): Promise<FigureBlock> {
  const months = await ChatDay.aggregate<{ _id: string; opened: number; human: number }>([
    { $match: { day: { $gte: isoDay(from), $lt: isoDay(to) } } },
    { $group: { _id: { $substrBytes: ["$day", 0, 7] }, opened: { $sum: "$opened" }, human: { $sum: "$human" } } },
    { $sort: { _id: 1 } },
  ]);
  return {
    name: "chat",
    title: "Conversations avec les jeunes",
    note: "Toute la Région : une conversation n’a pas de territoire. Comptées chaque heure, par jour d’ouverture ; « une personne demandée » compte celles qui ont attendu un conseiller.",
    columns: ["Ouvertes", "Une personne demandée"],
    months: months.map(({ _id, opened, human }) => ({ month: _id, values: [opened, human] })),
  };
}
