import { isValidObjectId } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { type Actor, record } from "../journal/record.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { invite } from "./invite.ts";

type Choice = { request: SchoolRequest; ambassador: string; by: Actor; at?: Date };

/** Staff ask an ambassador of their choice for a request that was handed over to them. */
export async function inviteByHand({ request, ambassador, by, at = new Date() }: Choice) {
  const chosen = isValidObjectId(ambassador) ? await Ambassador.findOne({ _id: ambassador, status: "active" }) : null;
  if (!chosen) throw new Refusal("ambassador-missing", "Choisissez un ambassadeur.", "ambassador");
  await unitOfWork(async () => {
    const open = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "handed-over" }, { $set: { updatedAt: at } });
    if (!open) throw new Refusal("request-closed", "Cette demande a changé entre-temps.", "ambassador");
    await invite({ request: open, ambassador: chosen, at });
    await record(by, "request.invited-by-hand", request, at, { ambassador: String(chosen._id) });
  }).catch(sayAsked);
}

function sayAsked(error: unknown): never {
  if (!isDuplicate(error)) throw error;
  throw new Refusal("already-asked", "Cet ambassadeur a déjà reçu cette demande.", "ambassador");
}
