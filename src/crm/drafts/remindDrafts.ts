import { addDays } from "date-fns";
import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { boundElsewhere } from "../charters/boundElsewhere.ts";
import { Charter } from "../charters/charter.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { draftDays, reminderDays } from "../charters/editDraft.ts";
import { missingSteps } from "../charters/missingSteps.ts";
import { openDraft } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { frenchDay, frenchList } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { eachOf } from "../registry/eachOf.ts";

const words: Record<string, string> = { entreprise: "confirmer l’entreprise", engagements: "choisir les engagements", objectifs: "fixer les objectifs", texte: "lire le texte", signataire: "nommer le signataire" };

/** Reminds of each draft left alone: 5 days after the last visit, then every 2, until its 30 days are over. Only where an address was given. */
export async function remindDrafts(at = new Date()) {
  const due = { status: openDraft(), contactEmail: mongoose.trusted({ $ne: null }), remindAt: mongoose.trusted({ $lte: at }) };
  await eachOf(Charter.find(due).sort({ remindAt: 1 }).cursor(), "remind-drafts", charter => remind(charter, at));
}

async function remind(charter: Charter, at: Date) {
  const next = addDays(at, reminderDays.then);
  const until = addDays(charter.updatedAt, draftDays);
  const over = at >= until || (await boundElsewhere(charter));
  const last = !over && next >= until;
  const [text, company] = [await textOf(charter.textVersion), await Company.findById(charter.company).orFail()];
  await unitOfWork(async () => {
    // Two workers: the one that moves the date sends the letter. The draft's own date is left alone: a reminder is no visit.
    const moved = await Charter.findOneAndUpdate({ _id: charter._id, status: openDraft(), remindAt: charter.remindAt }, { $set: { remindAt: over || last ? null : next } }, { timestamps: false });
    if (!moved || over) return;
    const link = `${config().PUBLIC_URL}${charterUrl(charter)}`;
    const missing = frenchList(missingSteps(charter, text).map(step => words[step]!)) || "recevoir le code et le saisir";
    await post("charter-reminder", { name: charter.signatoryName, address: charter.contactEmail! }, { company: company.name, link, stop: `${link}/rappels`, missing, last, until: frenchDay(until) }, { about: charter });
    await record("system", "charter.reminded", charter, at);
  });
}

/** No more reminders of this draft, until it is visited again. */
export const stopReminders = (charter: Pick<Charter, "_id">) => Charter.updateOne({ _id: charter._id }, { $set: { remindAt: null, contactEmail: null } }, { timestamps: false });
