import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { releaseOthers } from "./releaseOthers.ts";

/** The teacher gives up a request that nobody has accepted yet; its invitations are withdrawn with it. */
export async function withdrawRequest(request: SchoolRequest, at = new Date()) {
  await unitOfWork(async () => {
    const open = { _id: request._id, status: mongoose.trusted({ $in: [...openStatuses, "vouching"] }) };
    const withdrawn = await SchoolRequest.findOneAndUpdate(open, { status: "withdrawn" });
    if (!withdrawn) throw new Refusal("request-closed", "Cette demande a changé entre-temps : elle ne peut plus être annulée ici.");
    await releaseOthers(withdrawn, at, "withdrawn");
    await record("visitor", "request.withdrawn", request, at);
  });
}
