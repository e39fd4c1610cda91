import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { type Actor, record } from "../journal/record.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import { School } from "../schools/school.ts";
import { askVoucher } from "../vouchers/askVoucher.ts";
import { isTrusted } from "../vouchers/trusted.ts";
import { promiseFrom } from "./waves.ts";
import { searchFor } from "./searchFor.ts";

/**
 * The teacher's address is confirmed, for this request and those made with it. Where the address is known to be the school's, the 72
 * hours begin and the first ambassadors are asked; else the school's own mailbox is asked first. Harmless a second time.
 */
export async function confirmRequest(request: SchoolRequest, at = new Date()) {
  const together = request.series ? { series: request.series } : { _id: request._id };
  for (const { _id } of await SchoolRequest.find({ ...together, status: "unconfirmed" }).sort({ dates: 1 }).select("_id")) await unitOfWork(() => confirmOne(_id, at));
}

async function confirmOne(id: SchoolRequest["_id"], at: Date) {
  const request = await SchoolRequest.findOne({ _id: id, status: "unconfirmed" });
  if (!request) return;
  const school = await School.findById(request.school).orFail();
  if (await isTrusted(request.teacherEmail, school)) return begin(request, at, "visitor");
  const waits = await SchoolRequest.findOneAndUpdate({ _id: id, status: "unconfirmed" }, { $set: { status: "vouching" } });
  if (!waits) return;
  await record("visitor", "request.vouching", request, at);
  await askVoucher({ school, teacher: { name: request.teacherName, email: request.teacherEmail }, title: requestTitle(request), demo: request.demo, at });
}

/** The promised hours begin, and the first ambassadors are asked. Inside the caller's unit of work. */
export async function begin(request: SchoolRequest, at: Date, by: Actor) {
  const begun = { status: "searching" as const, confirmedAt: at, ...promiseFrom(at) };
  const confirmed = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: mongoose.trusted({ $in: ["unconfirmed", "vouching"] }) }, { $set: begun }, { returnDocument: "after" });
  if (!confirmed) return;
  await record(by, "request.confirmed", confirmed, at);
  await searchFor(confirmed, at);
}
