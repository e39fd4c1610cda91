import mongoose from "mongoose";
import { z } from "zod";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { refusalsOf } from "../../web/refusalsOf.ts";
import { record } from "../journal/record.ts";
import { reportVisit } from "../visits/reportVisit.ts";
import { standingStatuses } from "../visits/statuses.ts";
import { Visit } from "../visits/visit.ts";
import type { Side } from "../visits/visitBehind.ts";
import { thank } from "./thank.ts";

const pupils = "Indiquez un nombre de jeunes entre 0 et 2 000.";
const said = z.object({
  took: z.enum(["oui", "non"], { error: "Dites si la rencontre a eu lieu." }).transform(one => one === "oui"),
  pupils: z.union([z.literal("").transform(() => null), z.string().regex(/^\d{1,4}$/).transform(Number).refine(n => n <= 2000)], { error: pupils }),
  again: z.union([z.literal("").transform(() => null), z.enum(["oui", "non"]).transform(one => one === "oui")], { error: "Choisissez oui ou non." }),
  words: z.string().max(500, "Ces mots dépassent 500 caractères."),
});
export type Said = Record<"took" | "pupils" | "again" | "words", string>;

/**
 * One side says, in a minute, whether a visit took place, how many young people were there, what they learnt and whether to do it again; it may say
 * so again. The first word settles the visit and credits the charter; when both differ the team is asked. Throws Refusals.
 */
export async function reportSide({ visit: { _id }, side, typed, at = new Date() }: { visit: Visit; side: Side; typed: Said; at?: Date }) {
  const read = said.safeParse(typed);
  if (!read.success) throw new Refusals(refusalsOf(read));
  const { words, ...report } = read.data;
  await unitOfWork(async () => {
    const begun = { _id, startsAt: mongoose.trusted({ $lte: at }), status: mongoose.trusted({ $in: standingStatuses }) };
    const visit = await Visit.findOneAndUpdate(begun, { $set: { [`${side}Report`]: { ...report, at }, [`${side}Words`]: words } }, { returnDocument: "after" });
    if (!visit) throw new Refusal("visit-early", "Cette rencontre n’a pas encore eu lieu.", "took");
    const other = side === "school" ? visit.ambassadorReport : visit.schoolReport;
    const [disputed, outcome] = [Boolean(other && other.took !== report.took), report.took ? ("done" as const) : ("missed" as const)];
    const count = (side === "school" ? report.pupils : null) ?? visit.schoolReport?.pupils ?? report.pupils;
    await Visit.updateOne({ _id }, { $set: { disputed, ...(report.took && count !== null ? { headCount: count } : {}) } });
    await record("visitor", "visit.reported", visit, at, { side, took: report.took });
    if (!disputed && visit.status !== outcome) await reportVisit({ visit, outcome, at });
    if (side === "school" && report.took) await thank(visit, at);
  });
}
