import { randomUUID } from "node:crypto";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { attempt } from "../../web/attempt.ts";
import { chosenOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { isoDay, readDay } from "../french.ts";
import { type Actor, record } from "../journal/record.ts";
import { Delivery } from "./delivery.ts";

type Declaration = { charter: Charter; commitment: string; quantity: string; on: string; proof: string; form: string; by: Actor; at?: Date };

/**
 * Keeps what a company says it did: a commitment of its charter, how much, the day (between the signature and today) and a line
 * of proof. A charter that has ended takes nothing more. `form` is the form's own number: sent twice, it counts once. Says all faults at once.
 */
export async function declareDelivery({ charter, commitment, quantity, on, proof, form, by, at = new Date() }: Declaration) {
  const faults: Refusal[] = [];
  const chosen = chosenOf(await textOf(charter.textVersion), charter);
  if (!chosen.some(({ name }) => name === commitment)) faults.push(new Refusal("commitment", "Choisissez l’un de vos engagements.", "commitment"));
  const number = /^\d{1,5}$/.test(quantity) ? Number(quantity) : 0;
  if (number < 1 || number > 10_000) faults.push(new Refusal("quantity", "Indiquez un nombre entier, de 1 à 10 000.", "quantity"));
  const day = attempt(() => readDay(on, "on"), faults);
  if (day && (isoDay(day) > isoDay(at) || isoDay(day) < isoDay(charter.signedAt!))) faults.push(new Refusal("on", "Indiquez un jour entre la signature de la charte et aujourd’hui.", "on"));
  if (proof.length < 10 || proof.length > 500) faults.push(new Refusal("proof", "Écrivez une ligne qui permette de vérifier : qui, où, quoi (10 à 500 caractères).", "proof"));
  if (faults.length) throw new Refusals(faults);
  const source = `Declaration/${/^[0-9a-f-]{36}$/.test(form) ? `${charter._id}-${form}` : randomUUID()}`;
  await unitOfWork(async () => {
    if (await Delivery.exists({ source })) return;
    if (!(await Charter.exists({ _id: charter._id, status: inForce() }))) throw new Refusal("charter-ended", "Cette charte n’est plus en vigueur : rien ne s’y ajoute.", "commitment");
    await Delivery.create([{ charter: charter._id, company: charter.company, commitment, quantity: number, on: day!, source, declared: true, proof }]);
    await record(by, "delivery.declared", charter, at, { commitment, quantity: number });
  });
}
