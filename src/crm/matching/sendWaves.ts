import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { eachOf } from "../registry/eachOf.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { handOver } from "./searchFor.ts";
import { inviteNext } from "./inviteNext.ts";

/** A wave adds the next people to those who were asked and have not answered: it closes nothing, each may still say yes. Run by the timetable, by any number of workers. */
export async function sendWaves(at = new Date()) {
  const due = SchoolRequest.find({ status: "searching", nextWaveAt: mongoose.trusted({ $lte: at }) });
  await eachOf(due.cursor(), "send-waves", request =>
    unitOfWork(async () => {
      if ((await inviteNext(request, at, true)) === 0) await handOver(request, at);
    }),
  );
}
