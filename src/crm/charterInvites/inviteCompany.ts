import { config } from "../../config.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { openDraft } from "../ceremony/startCharter.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { editDraft } from "../charters/editDraft.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import type { Person } from "../people/person.ts";
import { type Invite, invitationOf } from "./readInvites.ts";

/** The words of an invitation; `link` is a draft of their own. */
export const inviteWords = ({ name, company }: Invite, by: Person, link: string) => ({ name, company: company!.name, by: by.name, link });

/** Opens a draft for a company and mails its link to the person named, who also gets the reminders. The same sending invites it once, however often it is asked. */
export async function inviteCompany(invite: Invite, sending: string, by: Person, at = new Date()) {
  const company = invite.company!;
  await unitOfWork(async () => {
    const draft = await openDraft(company, null, at);
    await editDraft(draft, { signatoryName: invite.name, signatoryEmail: invite.email, contactEmail: invite.email, invitation: invitationOf(sending, company), invitedAt: at }, at);
    await post("charter-invited", { name: invite.name, address: invite.email }, inviteWords(invite, by, `${config().PUBLIC_URL}${charterUrl(draft)}`), { about: draft });
    await record(by, "charter.invited", draft, at);
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
  });
}
