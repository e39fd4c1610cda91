import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { openDraft } from "../ceremony/startCharter.ts";
import type { Charter } from "../charters/charter.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import { Company } from "../companies/company.ts";
import type { Actor } from "../journal/record.ts";
import { post } from "../mail/post.ts";

type Voiding = { charter: Pick<Charter, "_id">; reason: string; by: Actor; at?: Date };

/** Staff void a charter that holds an error, and a new draft with the same answers goes to its signatory. What was sealed is never touched. */
export async function voidCharter({ charter, reason, by, at = new Date() }: Voiding) {
  if (reason.length < 5 || reason.length > 500) throw new Refusal("reason", "Dites quelle erreur, en quelques mots (5 à 500 caractères).", "reason");
  return unitOfWork(async () => {
    const ended = await moveCharter({ charter, to: "void", mover: "staff", by, at, set: { endedAt: at, endReason: reason } });
    const company = await Company.findById(ended.company).orFail();
    const draft = await openDraft(company, ended, at);
    const words = { name: ended.signatoryName, company: company.name, reason, link: `${config().PUBLIC_URL}${charterUrl(draft)}` };
    await post("charter-void", { name: ended.signatoryName, address: ended.signatoryEmail }, words, { about: draft });
    return draft;
  });
}
