import { subDays, subMonths } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Charter } from "../charters/charter.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import { inForce } from "../charters/statuses.ts";
import { unlessMoved } from "../charters/unlessMoved.ts";
import { Company } from "../companies/company.ts";
import { frenchDay } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { eachOf } from "../registry/eachOf.ts";

/** When the notices of a renewal leave, before the end: two months, one month, one week. Source: the Région's wish (issue 5). */
const notices = [(end: Date) => subMonths(end, 2), (end: Date) => subMonths(end, 1), (end: Date) => subDays(end, 7)];

/** Ends the charters whose time is over, and gives notice to those whose end is near; one notice a step, whoever runs it. */
export async function keepRenewals(at = new Date()) {
  const soon = { status: inForce(), validUntil: mongoose.trusted({ $lte: new Date(at.getTime() + 63 * 86_400_000) }) };
  await eachOf(Charter.find(soon).sort({ validUntil: 1 }).cursor(), "keep-renewals", charter => (charter.validUntil! <= at ? expire(charter, at) : notify(charter, at)));
}

async function expire(charter: Charter, at: Date) {
  await unitOfWork(async () => {
    const company = await Company.findById(charter.company).orFail();
    const ended = await moveCharter({ charter, to: "expired", mover: "system", by: "system", at, set: { endedAt: at, endReason: "term" } });
    await post("charter-expired", { name: ended.signatoryName, address: ended.signatoryEmail }, { name: ended.signatoryName, company: company.name, link: `${config().PUBLIC_URL}/charte` }, { about: ended });
  }).catch(unlessMoved);
}

async function notify(charter: Charter, at: Date) {
  const due = notices.filter(when => when(charter.validUntil!) <= at).length;
  if (due <= charter.renewalNotices) return;
  await unitOfWork(async () => {
    const mine = await Charter.findOneAndUpdate({ _id: charter._id, status: inForce(), renewalNotices: charter.renewalNotices }, { $set: { renewalNotices: due } });
    if (!mine) return;
    if (mine.status === "active") await moveCharter({ charter, to: "renewal-due", mover: "system", by: "system", at });
    else await record("system", "charter.renewal-noticed", charter, at, { notice: due });
    const company = await Company.findById(charter.company).orFail();
    const words = { name: charter.signatoryName, company: company.name, until: frenchDay(charter.validUntil!), number: company.siren ?? "", link: `${config().PUBLIC_URL}${company.siren ? "/charte" : `/entreprise/${company.slug}`}` };
    await post("charter-renewal", { name: charter.signatoryName, address: charter.signatoryEmail }, words, { about: charter });
  });
}
