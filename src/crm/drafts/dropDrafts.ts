import { subDays } from "date-fns";
import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Charter } from "../charters/charter.ts";
import { draftDays } from "../charters/editDraft.ts";
import { openDraft } from "../charters/statuses.ts";
import { record } from "../journal/record.ts";
import { eachOf } from "../registry/eachOf.ts";
import { Paper } from "../sealing/paper.ts";

/** Erases the drafts that nobody has changed for thirty days, with the papers that were never signed. The journal keeps that there was one. */
export async function dropDrafts(at = new Date()) {
  const left = { status: openDraft(), updatedAt: mongoose.trusted({ $lte: subDays(at, draftDays) }) };
  await eachOf(Charter.find(left).cursor(), "drop-drafts", charter =>
    unitOfWork(async () => {
      const gone = await Charter.deleteOne({ _id: charter._id, status: openDraft(), updatedAt: charter.updatedAt });
      if (!gone.deletedCount) return;
      await Paper.deleteMany({ charter: charter._id, kind: "base" });
      await record("system", "charter.draft-dropped", charter, at);
    }),
  );
}
