import { countedOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import type { Unit } from "../charterTexts/units.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import type { Company } from "../companies/company.ts";
import { isoDay } from "../french.ts";
import { type Subject, dossierOf, record } from "../journal/record.ts";
import { Delivery } from "./delivery.ts";

type Act = { company: Pick<Company, "_id">; unit: Unit; quantity?: number; on: Date; source: Subject; at?: Date };

/**
 * Credits an act of another feature to the commitment that the company's charter counts in this unit, from the day of its
 * signature on; nothing to credit gives null. Posted twice it counts once; posted again after a reversal it counts again. Inside the caller's unit of work.
 */
export async function postDelivery({ company, unit, quantity = 1, on, source, at = new Date() }: Act) {
  const charter = await Charter.findOne({ company: company._id, status: inForce() });
  const commitment = charter && countedOf(await textOf(charter.textVersion), charter).find(one => one.unit === unit)?.name;
  if (!charter || !commitment || isoDay(on) < isoDay(charter.signedAt!)) return null;
  const key = { source: dossierOf(source), commitment };
  const fresh = { charter: charter._id, company: company._id, quantity, on, status: "counted" as const, reason: null };
  const before = await Delivery.findOne(key);
  if (before && before.status !== "reversed") return before;
  const delivery = await Delivery.findOneAndUpdate(key, { $set: fresh }, { upsert: true, returnDocument: "after", runValidators: true }).orFail();
  await record("system", "delivery.counted", charter, at, { source: key.source, commitment, quantity });
  return delivery;
}

/** Takes back what an act had credited, when that act is undone. What the staff rejected stays rejected. Inside the caller's unit of work. */
export async function reverseDelivery(source: Subject, at = new Date()) {
  for (const delivery of await Delivery.find({ source: dossierOf(source), status: "counted" })) {
    await Delivery.updateOne({ _id: delivery._id, status: "counted" }, { $set: { status: "reversed" } });
    const charter = await Charter.findById(delivery.charter).orFail();
    await record("system", "delivery.reversed", charter, at, { source: delivery.source, commitment: delivery.commitment });
  }
}
