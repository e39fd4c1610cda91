import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { unitOf } from "../charterTexts/meetingUnits.ts";
import { Membership } from "../companies/membership.ts";
import { postDelivery, reverseDelivery } from "../deliveries/postDelivery.ts";
import { record } from "../journal/record.ts";
import { keepServed } from "./keepServed.ts";
import { standingStatuses } from "./statuses.ts";
import { Visit } from "./visit.ts";

type Report = { visit: Pick<Visit, "_id">; outcome: (typeof standingStatuses)[number]; at?: Date };

/**
 * Says whether a visit took place, once it has begun; « confirmed » takes the word back. What took place credits the charter of
 * the ambassador's company, and no longer does when the word is taken back.
 */
export async function reportVisit({ visit, outcome, at = new Date() }: Report) {
  await unitOfWork(async () => {
    const begun = { _id: visit._id, startsAt: mongoose.trusted({ $lte: at }), status: mongoose.trusted({ $in: standingStatuses.filter(one => one !== outcome) }) };
    const reported = await Visit.findOneAndUpdate(begun, { $set: { status: outcome } }, { returnDocument: "after" });
    if (!reported) throw new Refusal("visit-early", "Cette rencontre n’a pas encore eu lieu, ou la réponse est déjà notée.");
    await record("visitor", `visit.${outcome === "confirmed" ? "report-undone" : outcome}`, reported, at);
    await keepServed(reported.school);
    if (outcome !== "done") return reverseDelivery(reported, at);
    const company = await companyOf(reported);
    if (company) await postDelivery({ company, unit: unitOf(reported.format), on: reported.startsAt, source: reported, at });
  });
}

/** The company that the ambassador works for, as they or the staff said it by its number; else the one company they speak for on the site. */
async function companyOf({ ambassador }: Visit) {
  const { employer, person } = await Ambassador.findById(ambassador).orFail();
  if (employer) return { _id: employer };
  const rooms = await Membership.find({ person }).limit(2);
  return rooms.length === 1 ? { _id: rooms[0]!.company } : null;
}
