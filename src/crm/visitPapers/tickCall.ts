import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { Visit } from "../visits/visit.ts";

/** The call before a visit took place, or the tick is taken back. Harmless a second time. */
export async function tickCall({ visit: { _id }, called, at = new Date() }: { visit: Pick<Visit, "_id">; called: boolean; at?: Date }) {
  await unitOfWork(async () => {
    const ticked = await Visit.findOneAndUpdate({ _id, calledAt: called ? null : mongoose.trusted({ $ne: null }) }, { $set: { calledAt: called ? at : null } });
    if (ticked) await record("visitor", called ? "visit.called" : "visit.call-undone", ticked, at);
  });
}
