import mongoose from "mongoose";
import { count } from "../french.ts";
import { schoolYear } from "../schoolCalendar/schoolYear.ts";
import { Visit } from "../visits/visit.ts";
import { bothSides, tell } from "../visits/bothSides.ts";

/** Thanks the ambassador once, with what the pupils learnt and the figures of their school year. Inside the caller's unit of work. */
export async function thank({ _id }: Pick<Visit, "_id">, at: Date) {
  const visit = await Visit.findOneAndUpdate({ _id, reminded: mongoose.trusted({ $ne: "thanks" }) }, { $push: { reminded: "thanks" } }, { returnDocument: "after" });
  if (!visit) return;
  const year = schoolYear(visit.startsAt);
  const done = await Visit.find({ ambassador: visit.ambassador, status: "done", startsAt: mongoose.trusted({ $gte: year.from, $lt: year.to }) }).select("headCount").lean();
  const pupils = done.reduce((sum, { headCount }) => sum + headCount, 0);
  await tell({ visit, sides: await bothSides(visit), to: "ambassador", template: "visit-thanks", words: { learnt: visit.schoolWords, year: year.name, figures: `${count(done.length, "rencontre")}, ${count(pupils, "jeune rencontré", "jeunes rencontrés")}` }, at });
}
