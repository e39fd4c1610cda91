import { addDays } from "date-fns";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { changeOwner } from "../handover/state/changeOwner.ts";
import { record } from "../../crm/journal/record.ts";
import { readPhone } from "../../crm/people/phone.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { Callback, type CallTime, callTimeNames, keptDays } from "./callback.ts";
import { closeContact } from "./contact.ts";

type Asked = { conversation: Callback["conversation"]; name: string; phone: string; when: string; at?: Date };
const longest = 60;

/** A young person leaves a number to be called at: one call waits for a conversation. Says all faults at once. */
export async function askCallback({ conversation, name, phone, when, at = new Date() }: Asked) {
  const faults: Refusal[] = [];
  if (name.length > longest) faults.push(new Refusal("name", `Ce prénom dépasse ${longest} caractères.`, "name"));
  const number = attempt(() => readPhone(phone), faults);
  if (!callTimeNames.includes(when as CallTime)) faults.push(new Refusal("when", "Choisis un moment.", "when"));
  if (faults.length) throw new Refusals(faults);
  const asked = { conversation, contact: closeContact({ name, phone: number! }), when: when as CallTime, askedAt: at, expiresAt: addDays(at, keptDays) };
  return unitOfWork(async () => {
    const [callback] = await Callback.create([asked]);
    await record("visitor", "callback.asked", callback!, at);
    // Called back, they wait here no longer: the assistant goes on answering.
    await changeOwner({ conversation: { _id: conversation }, move: "go-back", by: "visitor", at, reason: "callback" });
    return callback!;
  }).catch(error => {
    if (isDuplicate(error)) throw new Refusal("callback-waits", "Un rappel est déjà prévu pour cette conversation.");
    throw error;
  });
}

/** The call that waits for a conversation, or null. */
export const waitingCall = (conversation: Callback["conversation"]) => Callback.findOne({ conversation, status: "waiting" });
