import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { handOver } from "./searchFor.ts";

/** Requests nobody accepted within the promised hours go to the staff. Run by the timetable; may be run again. */
export async function handOverLate(at = new Date()) {
  const late = SchoolRequest.find({ status: "searching", dueAt: mongoose.trusted({ $lte: at }) });
  for await (const request of late.cursor()) await unitOfWork(() => handOver(request, at));
}
