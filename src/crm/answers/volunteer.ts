import { isValidObjectId } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { record } from "../journal/record.ts";
import { Invitation } from "../matching/invitation.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { acceptInvitation, sayBusy } from "./acceptInvitation.ts";
import { openNear } from "./openNear.ts";

type Offered = { ambassador: Ambassador; request: string; date: string; at?: Date };

/**
 * A volunteer takes an open request that nobody asked them for. In the network already, it is settled at once: the visit is returned. Not welcomed
 * yet, the yes is kept and settled when the team welcomes them: null.
 */
export async function volunteer({ ambassador, request: id, date, at = new Date() }: Offered) {
  const one = isValidObjectId(id) ? (await openNear(ambassador, at)).find(({ request }) => String(request._id) === id) : undefined;
  if (!one) throw new Refusal("request-filled", "Merci ! Quelqu’un vient de prendre cette demande. En voici peut-être d’autres.", "date");
  const chosen = one.request.dates.find(day => day.toISOString() === date && day > at);
  if (!chosen) throw new Refusal("date-missing", "Choisissez l’une des dates proposées.", "date");
  if (ambassador.status === "paused") throw new Refusal("paused", "Reprenez d’abord votre place : vous êtes en pause.", "date");
  return unitOfWork(async () => {
    const facts = { request: one.request._id, ambassador: ambassador._id, digest: digestOf(newSecret()), score: one.fit.points, km: one.standing.km, sentAt: at, demo: ambassador.demo };
    const active = ambassador.status === "active";
    const [invitation] = await Invitation.create([{ ...facts, status: active ? "sent" : "willing", date: active ? null : chosen }]);
    await record(ambassador, "invitation.volunteered", invitation!, at, { request: String(one.request._id) });
    return active ? acceptInvitation({ invitation: invitation!, date, at }) : null;
  }).catch(error => {
    if (isDuplicate(error) && /ambassador_1/.test(String((error as Error).message)) && /request_1/.test(String((error as Error).message))) throw new Refusal("already-asked", "Vous avez déjà répondu à cette demande.", "date");
    return sayBusy(error);
  });
}
