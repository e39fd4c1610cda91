import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { type LetterKind, stoppableKinds } from "./kinds.ts";
import { Mailbox, keptMailbox } from "./mailbox.ts";

/** Keeps which kinds the owner of an address still wants; each kind stopped or taken again is a line of the journal. */
export async function chooseLetters(address: string, wanted: readonly string[], at = new Date()) {
  const stopped = stoppableKinds.filter(kind => !wanted.includes(kind));
  await keptMailbox(address);
  await unitOfWork(async () => {
    const before = await Mailbox.findOneAndUpdate({ address: address.toLowerCase() }, { $set: { stopped } }).orFail();
    const changed = stoppableKinds.filter(kind => before.stopped.includes(kind) !== stopped.includes(kind));
    for (const kind of changed) await record("visitor", stopped.includes(kind) ? "letters.stopped" : "letters.wanted", before, at, { kind });
  });
}

/** Stops one kind, once: the mail reader's own button, or the link at the end of a letter. */
export async function stopLetters(address: string, kind: LetterKind, at = new Date()) {
  await keptMailbox(address);
  await unitOfWork(async () => {
    const before = await Mailbox.findOneAndUpdate({ address: address.toLowerCase() }, { $addToSet: { stopped: kind } }).orFail();
    if (!before.stopped.includes(kind)) await record("visitor", "letters.stopped", before, at, { kind });
  });
}
