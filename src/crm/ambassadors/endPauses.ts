import mongoose from "mongoose";
import { eachOf } from "../registry/eachOf.ts";
import { Ambassador } from "./ambassador.ts";
import { changeStatus } from "./changeStatus.ts";

/** Brings back those whose pause is over, each told by a letter. Run by the timetable, by any number of workers. */
export async function endPauses(at = new Date()) {
  const over = Ambassador.find({ status: "paused", pausedUntil: mongoose.trusted({ $ne: null, $lte: at }), deletedAt: null });
  await eachOf(over.cursor(), "end-pauses", ambassador => changeStatus({ ambassador, to: "active", by: "system", at }));
}
