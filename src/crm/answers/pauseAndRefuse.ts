import { unitOfWork } from "../../database/transaction.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { changeStatus } from "../ambassadors/changeStatus.ts";
import { readPause } from "../ambassadors/pauses.ts";
import type { Invitation } from "../matching/invitation.ts";
import { refuseInvitation } from "../matching/refuseInvitation.ts";

/** From an invitation: a pause until then, and this class goes to the next person. Refuses what is no choice of pause. */
export async function pauseAndRefuse({ invitation, until, at = new Date() }: { invitation: Invitation; until: string; at?: Date }) {
  const pausedUntil = readPause(until, at);
  await unitOfWork(async () => {
    await refuseInvitation({ invitation, reason: "busy", at });
    const ambassador = await Ambassador.findById(invitation.ambassador).orFail();
    if (ambassador.status === "active") await changeStatus({ ambassador, to: "paused", by: ambassador, at, pausedUntil });
  });
}
