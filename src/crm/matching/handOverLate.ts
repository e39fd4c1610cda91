import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { eachOf } from "../registry/eachOf.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { handOver } from "./searchFor.ts";

/** Requests nobody accepted within the promised hours go to the staff. Run by the timetable; may be run again. */
export async function handOverLate(at = new Date()) {
  const late = SchoolRequest.find({ status: "searching", dueAt: mongoose.trusted({ $lte: at }) });
  await eachOf(late.cursor(), "hand-over-late", request => unitOfWork(() => handOver(request, at)));
}
