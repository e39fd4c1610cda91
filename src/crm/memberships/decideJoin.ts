import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { admit } from "../companies/admit.ts";
import { Company } from "../companies/company.ts";
import { type Actor, record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { JoinRequest } from "./joinRequest.ts";

type Decision = { asked: Pick<JoinRequest, "_id">; approve: boolean; by: Actor; at?: Date };

/** Lets somebody in, or not; they are told either way. Of two decisions at once the first holds. */
export async function decideJoin({ asked, approve, by, at = new Date() }: Decision) {
  return unitOfWork(async () => {
    const decided = await JoinRequest.findOneAndUpdate({ _id: asked._id, status: "waiting" }, { $set: { status: approve ? "approved" : "refused", decidedAt: at } }, { returnDocument: "after" });
    if (!decided) throw new Refusal("join-decided", "Cette demande a déjà reçu une réponse.");
    const company = await Company.findById(decided.company).orFail();
    if (approve) await admit({ company, name: decided.name, email: decided.email, admin: false, by, at });
    await post(approve ? "join-approved" : "join-refused", { name: decided.name, address: decided.email }, { name: decided.name, company: company.name, link: `${config().PUBLIC_URL}/entreprise` }, { about: company });
    await record(by, approve ? "company.join-approved" : "company.join-refused", decided, at);
  });
}
