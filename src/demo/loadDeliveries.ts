import { subDays } from "date-fns";
import { Charter } from "../crm/charters/charter.ts";
import { inForce } from "../crm/charters/statuses.ts";
import { counterSign } from "../crm/countersign/counterSign.ts";
import { declareDelivery } from "../crm/deliveries/declareDelivery.ts";
import { Company } from "../crm/companies/company.ts";
import { publishHeads } from "../crm/journal/publishHead.ts";
import { askToJoin } from "../crm/memberships/askToJoin.ts";
import { Person } from "../crm/people/person.ts";
import { openDay } from "../crm/signingDays/openDay.ts";
import { addressOf } from "./addressOf.ts";
import { colleagues, doings, newcomer } from "./cast.ts";

/** What the signatories have done since, the Région's counter-signatures, somebody who asks to join, an event to come, and the journal's first head. */
export async function loadDeliveries(at: Date) {
  const charters = await Charter.find({ status: inForce() }).sort({ signedAt: 1 });
  for (const [i, charter] of charters.slice(0, doings.length).entries()) {
    const signatory = await Person.findOne({ email: charter.signatoryEmail }).orFail();
    for (const { commitment, quantity, daysAgo, proof } of doings[i]!) {
      await declareDelivery({ charter, commitment, quantity: String(quantity), on: subDays(at, daysAgo).toISOString().slice(0, 10), proof, form: "", by: signatory, at });
    }
  }
  const camille = await Person.findOne({ email: colleagues[0]!.email }).orFail();
  for (const charter of charters.slice(0, 2)) await counterSign({ charter, by: camille, role: "Direction de l’orientation", at });
  const company = await Company.findById(charters[0]!.company).orFail();
  await askToJoin({ company, name: newcomer.name, role: newcomer.role, email: addressOf(newcomer.name), at });
  await openDay({ name: "Nuit des métiers", place: "Caen", on: at.toISOString().slice(0, 10), by: camille, at });
  await publishHeads(at);
}
