import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchDay, frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { eachOf } from "../registry/eachOf.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { referentOf } from "../territories/referentOf.ts";
import { nextSteps } from "./nextSteps.ts";
import { weighAll } from "./weighAll.ts";

/** Tells the referent of the territory, once, that a request has no answer yet, with what would bring somebody. Run by the timetable; where nobody has an address, the page of today still says it. */
export async function alertReferents(at = new Date()) {
  const due = SchoolRequest.find({ status: "searching", alertAt: mongoose.trusted({ $lte: at }) });
  await eachOf(due.cursor(), "alert-referents", request => unitOfWork(() => alertOne(request, at)));
}

async function alertOne(request: SchoolRequest, at: Date) {
  const mine = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "searching", alertAt: request.alertAt }, { $set: { alertAt: null } });
  if (!mine) return;
  const referent = await referentOf(request.zone);
  if (referent?.email) {
    const school = await School.findById(request.school).orFail();
    const near = await Ambassador.find({ status: mongoose.trusted({ $in: ["active", "paused"] }), departement: request.departement ?? "", deletedAt: null }).sort({ filedAs: 1 }).limit(300);
    const steps = nextSteps(await weighAll(request, near, at));
    const link = `${config().PUBLIC_URL}/equipe/demandes/${request._id}`;
    await post("request-alert", { name: referent.name, address: referent.email }, { name: referent.name, school: school.name, day: frenchDay(request.confirmedAt!), when: frenchMoment(request.dueAt!), steps, link }, { about: request });
  }
  await record("system", "request.alerted", mine, at, { told: Boolean(referent?.email) });
}
