import { addDays, subDays } from "date-fns";
import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { post } from "../mail/post.ts";
import { frenchTime } from "../french.ts";
import { eachOf } from "../registry/eachOf.ts";
import { Visit } from "../visits/visit.ts";
import { bothSides, tellBoth } from "../visits/bothSides.ts";
import { type Reminder, reminderDue } from "./reminders.ts";

/** Letters before and after visits, each once: a week, two days, the eve by SMS for those who agreed to it, and the report. Run by the timetable, by any number of workers. */
export async function remindVisits(at = new Date()) {
  const near = { status: "confirmed" as const, startsAt: mongoose.trusted({ $gte: subDays(at, 30), $lte: addDays(at, 8) }) };
  await eachOf(Visit.find(near).sort({ startsAt: 1 }).cursor(), "remind-visits", async visit => {
    const due = reminderDue({ startsAt: visit.startsAt, endsAt: visit.endsAt(), createdAt: visit.createdAt }, at);
    if (due && !visit.reminded.includes(due)) await unitOfWork(() => remind(visit, due, at));
  });
}

async function remind({ _id, startsAt }: Visit, due: Reminder, at: Date) {
  const visit = await Visit.findOneAndUpdate({ _id, startsAt, status: "confirmed", reminded: mongoose.trusted({ $ne: due }) }, { $push: { reminded: due } }, { returnDocument: "after" });
  if (!visit) return;
  const sides = await bothSides(visit);
  if (due === "eve") {
    const { mobile, smsSince, name } = sides.ambassador;
    if (mobile && smsSince) await post("visit-eve-sms", { name, address: mobile }, { time: frenchTime(visit.startsAt), school: sides.school.name, link: sides.readers.ambassador.link }, { at, channel: "sms", about: sides.ambassador });
    return;
  }
  await tellBoth({ visit, sides, template: due === "report" ? "visit-report-asked" : "visit-reminder", words: () => ({ soon: due === "two" }), at });
}
