import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { moveCharter } from "../charters/moveCharter.ts";
import type { Mover } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import type { Actor } from "../journal/record.ts";
import { post } from "../mail/post.ts";

type Withdrawal = { charter: Pick<Charter, "_id">; reason: string; mover: Extract<Mover, "signatory" | "staff">; by: Actor; at?: Date };

/** Ends a charter at the wish of its company, or of the Région, with a reason; the signatory is told. The sealed papers stay. */
export async function withdrawCharter({ charter, reason, mover, by, at = new Date() }: Withdrawal) {
  if (reason.length < 5 || reason.length > 500) throw new Refusal("reason", "Dites pourquoi, en quelques mots (5 à 500 caractères).", "reason");
  await unitOfWork(async () => {
    const ended = await moveCharter({ charter, to: "withdrawn", mover, by, at, set: { endedAt: at, endReason: reason }, details: { mover } });
    const company = await Company.findById(ended.company).orFail();
    await post("charter-withdrawn", { name: ended.signatoryName, address: ended.signatoryEmail }, { name: ended.signatoryName, company: company.name, reason, byStaff: mover === "staff" }, { about: ended });
  });
}
