import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import { Letter } from "../mail/letter.ts";
import { Mailbox, mailboxOf } from "../mail/mailbox.ts";
import { nudge } from "../mail/nudge.ts";

type Act = { letter: Pick<Letter, "_id" | "to">; by: Actor; at?: Date };

/** Tries a letter again that was given up, once; its data is still there. */
export async function sendAgain({ letter, by, at = new Date() }: Act) {
  await unitOfWork(async () => {
    const again = await Letter.findOneAndUpdate({ _id: letter._id, status: "dead" }, { $set: { status: "waiting", tries: 0, refusals: 0, dueAt: at, seenAt: null } });
    if (!again) throw new Refusal("letter-moved", "Cette lettre n’est plus à renvoyer.");
    await record(by, "letter.sent-again", again, at);
  });
  nudge();
}

/** Takes a letter that did not leave out of what waits: somebody has seen it. */
export async function setAside({ letter, by, at = new Date() }: Act) {
  await unitOfWork(async () => {
    const seen = await Letter.findOneAndUpdate({ _id: letter._id, seenAt: null }, { $set: { seenAt: at } });
    if (seen) await record(by, "letter.set-aside", seen, at);
  });
}

/** Writes again to an address that bounced: its owner mended it, or said so. */
export async function liftBounce({ letter, by, at = new Date() }: Act) {
  const box = await mailboxOf(letter.to);
  if (!box?.bouncedAt) throw new Refusal("not-bounced", "Cette adresse n’est pas bloquée.");
  await unitOfWork(async () => {
    const lifted = await Mailbox.updateOne({ _id: box._id, bouncedAt: box.bouncedAt }, { $set: { bouncedAt: null, suspectAt: null, bounceReply: null } });
    if (lifted.modifiedCount) await record(by, "address.lifted", box, at);
  });
}
