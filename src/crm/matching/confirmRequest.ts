import { addHours } from "date-fns";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { SchoolRequest, promisedHours } from "../requests/schoolRequest.ts";
import { alertTime } from "./waves.ts";
import { searchFor } from "./searchFor.ts";

/** The teacher's address is confirmed: the 72 hours begin and the first ambassadors are asked. Harmless a second time. */
export async function confirmRequest(request: SchoolRequest, at = new Date()) {
  await unitOfWork(async () => {
    const dueAt = addHours(at, promisedHours);
    const begun = { status: "searching", confirmedAt: at, dueAt, alertAt: alertTime(at, dueAt) };
    const confirmed = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "unconfirmed" }, begun, { returnDocument: "after" });
    if (!confirmed) return;
    await record("visitor", "request.confirmed", confirmed, at);
    await searchFor(confirmed, at);
  });
}
