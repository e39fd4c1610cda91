import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";
import { Company } from "../companies/company.ts";
import { type Actor, record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Delivery } from "./delivery.ts";

type Rejection = { delivery: Pick<Delivery, "_id">; reason: string; by: Actor; at?: Date };

/** Staff set a delivery aside, with a reason that the company reads. */
export async function rejectDelivery({ delivery, reason, by, at = new Date() }: Rejection) {
  if (reason.length < 5 || reason.length > 500) throw new Refusal("reason", "Dites pourquoi, en quelques mots : l’entreprise le lira.", "reason");
  await unitOfWork(async () => {
    const rejected = await Delivery.findOneAndUpdate({ _id: delivery._id, status: "counted" }, { $set: { status: "rejected", reason } });
    if (!rejected) throw new Refusal("delivery-moved", "Cette réalisation a changé entre-temps.", "reason");
    const charter = await Charter.findById(rejected.charter).orFail();
    const company = await Company.findById(rejected.company).orFail();
    await post("delivery-rejected", { name: charter.signatoryName, address: charter.signatoryEmail }, { name: charter.signatoryName, company: company.name, proof: rejected.proof || "une réalisation relevée par la plateforme", reason }, { about: charter });
    await record(by, "delivery.rejected", charter, at, { delivery: String(rejected._id) });
  });
}
