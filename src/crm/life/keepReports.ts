import { addDays, subDays } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Charter } from "../charters/charter.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import { inForce } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { graceDays, nextReport } from "../deliveries/dueReport.ts";
import { frenchDay } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { eachOf } from "../registry/eachOf.ts";

/** Missed years in a row after which a charter sleeps. */
export const yearsToDormant = 2;
const act = { asked: "charter.report-asked", missed: "charter.report-missed" };

/**
 * Asks for the yearly report at each anniversary; the days of grace run from the asking, however late it left. Then the year counts
 * as missed, and the second one puts the charter to sleep, as the asking said it would.
 */
export async function keepReports(at = new Date()) {
  const due = { status: inForce(), reportDueAt: mongoose.trusted({ $lte: at }) };
  await eachOf(Charter.find(due).sort({ reportDueAt: 1 }).cursor(), "keep-reports", async charter => {
    if (Number(charter.reportAskedFor) !== Number(charter.reportDueAt)) return ask(charter, at);
    if ((charter.reportAskedAt ?? charter.reportDueAt!) <= subDays(at, graceDays)) await miss(charter, at);
  });
}

async function ask(charter: Charter, at: Date) {
  await unitOfWork(async () => {
    const mine = await Charter.findOneAndUpdate({ _id: charter._id, status: inForce(), reportAskedFor: mongoose.trusted({ $ne: charter.reportDueAt }) }, { $set: { reportAskedFor: charter.reportDueAt, reportAskedAt: at } });
    if (!mine) return;
    const company = await Company.findById(charter.company).orFail();
    const words = { name: charter.signatoryName, company: company.name, until: frenchDay(addDays(at, graceDays)), last: charter.reportsMissed === yearsToDormant - 1, link: `${config().PUBLIC_URL}/entreprise/${company.slug}/bilan` };
    await post("report-asked", { name: charter.signatoryName, address: charter.signatoryEmail }, words, { about: charter });
    await record("system", act.asked, charter, at);
  });
}

async function miss(charter: Charter, at: Date) {
  await unitOfWork(async () => {
    const missed = charter.reportsMissed + 1;
    const mine = await Charter.findOneAndUpdate({ _id: charter._id, status: inForce(), reportDueAt: charter.reportDueAt, reportAskedFor: charter.reportDueAt }, { $set: { reportDueAt: nextReport(charter.reportDueAt!), reportsMissed: missed } });
    if (!mine) return;
    await record("system", act.missed, charter, at, { missed });
    if (missed < yearsToDormant || mine.status === "dormant" || mine.status === "signed") return;
    const asleep = await moveCharter({ charter, to: "dormant", mover: "system", by: "system", at });
    const company = await Company.findById(asleep.company).orFail();
    await post("charter-dormant", { name: asleep.signatoryName, address: asleep.signatoryEmail }, { name: asleep.signatoryName, company: company.name, link: `${config().PUBLIC_URL}/entreprise/${company.slug}/bilan` }, { about: asleep });
  });
}
