import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { Voucher } from "../vouchers/voucher.ts";
import { begin } from "./confirmRequest.ts";

type Answer = { voucher: Voucher; yes: boolean; by: Actor; at?: Date };

/**
 * The school (or the team, for a school without mailbox) says whether an address is one of its people: what waits for it begins, or ends and
 * its writer is told. Once: the second of two answers is told so.
 */
export async function answerVoucher({ voucher, yes, by, at = new Date() }: Answer) {
  await unitOfWork(async () => {
    const answered = await Voucher.findOneAndUpdate({ _id: voucher._id, status: "asked" }, { $set: { status: yes ? "confirmed" : "refused", answeredAt: at } });
    if (!answered) throw new Refusal("voucher-answered", "Cette question a déjà reçu une réponse.");
    await record(by, yes ? "voucher.confirmed" : "voucher.refused", voucher, at);
    const school = await School.findById(voucher.school).orFail();
    const waiting = await SchoolRequest.find({ school: voucher.school, teacherEmail: voucher.email, status: "vouching" }).sort({ createdAt: 1 });
    for (const request of waiting) await (yes ? begin(request, at, by) : end(request, by, at));
    if (!yes && waiting.length) await post("address-refused", { name: voucher.name, address: voucher.email }, { name: voucher.name, school: school.name, link: `${config().PUBLIC_URL}/demandes` }, { at });
  });
}

async function end(request: SchoolRequest, by: Actor, at: Date) {
  const ended = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "vouching" }, { $set: { status: "withdrawn" } });
  if (ended) await record(by, "request.not-vouched", request, at);
}
