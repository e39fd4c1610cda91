import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { Ambassador } from "./ambassador.ts";
import type { Typed } from "./offerForm.ts";
import { readOffer } from "./readOffer.ts";

/** An ambassador changes what they offer, and declares again. Invitations that were sent stay as they are. Throws Refusals. */
export async function changeOffer(ambassador: Ambassador, typed: Typed, at = new Date()) {
  const offer = await readOffer(typed, { before: ambassador, at });
  await unitOfWork(async () => {
    await Ambassador.updateOne({ _id: ambassador._id }, { $set: offer }, { runValidators: true });
    await record(ambassador, "ambassador.offer-changed", ambassador, at);
  });
}
