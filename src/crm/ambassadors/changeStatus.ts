import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Ambassador } from "./ambassador.ts";
import { type AmbassadorStatus, ambassadorStatuses } from "./statuses.ts";

type Change = { ambassador: Ambassador; to: AmbassadorStatus; by: Actor; at?: Date; pausedUntil?: Date | null };
const letters: Partial<Record<AmbassadorStatus, string>> = { active: "ambassador-active", declined: "ambassador-declined" };

/** Moves an ambassador one step of their life on, with a letter where it concerns them: those whose pause ended by itself hear so. The status expected is in the write. */
export async function changeStatus({ ambassador, to, by, at = new Date(), pausedUntil = null }: Change) {
  const from = ambassador.status as AmbassadorStatus;
  if (!(ambassadorStatuses[from].next as readonly string[]).includes(to)) throw tooLate();
  await unitOfWork(async () => {
    const changed = await Ambassador.findOneAndUpdate({ _id: ambassador._id, status: from }, { $set: { status: to, pausedUntil } });
    if (!changed) throw tooLate();
    const letter = from === "candidate" ? letters[to] : from === "paused" && by === "system" ? "ambassador-back" : null;
    if (letter) await post(letter, { name: ambassador.name, address: ambassador.email }, { name: ambassador.name, link: `${config().PUBLIC_URL}/ambassadeurs/${ambassador.publicId}` }, { about: ambassador });
    await record(by, `ambassador.${to}`, ambassador, at, pausedUntil ? { until: pausedUntil.toISOString() } : {});
  });
}

const tooLate = () => new Refusal("ambassador-changed", "Ce dossier a changé entre-temps. Rechargez la page pour voir où il en est.");
