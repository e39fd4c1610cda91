import { addHours, subHours } from "date-fns";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { editDraft } from "../charters/editDraft.ts";
import type { Company } from "../companies/company.ts";
import { dossierOf, record } from "../journal/record.ts";
import { Letter } from "../mail/letter.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import mongoose from "mongoose";

type Sending = { charter: Charter; company: Company; who: string; recipient: string; email: string; sender: string; at?: Date };
const most = 5;

/**
 * Mails the link of a draft, to its author or to the person who may sign, who starts where it was left, but for the text, which
 * they read themselves, and gets the reminders from then on. Says all faults at once; five letters an hour at most, so that nobody is pestered through us.
 */
export async function sendDraft({ charter, company, who, recipient, email, sender, at = new Date() }: Sending) {
  const faults: Refusal[] = [];
  const forward = who === "signatory";
  if (!forward && who !== "me") faults.push(new Refusal("who", "Choisissez à qui envoyer le lien.", "who"));
  if (forward && (recipient.length < 2 || recipient.length > 120)) faults.push(new Refusal("recipient", "Indiquez le prénom et le nom de la personne habilitée.", "recipient"));
  if (forward && (sender.length < 2 || sender.length > 120)) faults.push(new Refusal("sender", "Indiquez votre nom : la personne saura qui lui écrit.", "sender"));
  const address = attempt(() => readEmail(email), faults);
  if (faults.length) throw new Refusals(faults);
  await unitOfWork(async () => {
    const lately = await Letter.countDocuments({ about: dossierOf(charter), template: mongoose.trusted({ $in: ["charter-resume", "charter-forward"] }), createdAt: mongoose.trusted({ $gt: subHours(at, 1) }) });
    if (lately >= most) throw new Refusal("draft-often", "Cinq e-mails sont déjà partis cette heure-ci pour ce brouillon. Réessayez plus tard.", "email");
    await editDraft(charter, { contactEmail: address, ...(forward ? { signatoryName: recipient, signatoryEmail: address, entitled: false, textRead: false, signatoryRole: "" } : {}) }, at);
    const words = { company: company.name, link: `${config().PUBLIC_URL}${charterUrl(charter)}`, name: recipient, sender };
    await post(forward ? "charter-forward" : "charter-resume", { name: recipient, address: address! }, words, { about: charter, expiresAt: addHours(at, 24) });
    await record("visitor", forward ? "charter.forwarded" : "charter.kept-for-later", charter, at);
  });
  return { email: address! };
}
