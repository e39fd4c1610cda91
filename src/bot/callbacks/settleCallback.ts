import { addDays } from "date-fns";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../../crm/journal/record.ts";
import type { Person } from "../../crm/people/person.ts";
import { Refusal } from "../../web/errors.ts";
import { Callback, keptDays, mostTries } from "./callback.ts";

const gone = () => new Refusal("callback-settled", "Ce rappel est déjà fait, ou retiré.");
const settled = (outcome: NonNullable<Callback["outcome"]>, at: Date) => ({ status: "settled" as const, outcome, contact: null, expiresAt: addDays(at, keptDays) });
type Settling = { callback: Pick<Callback, "_id">; by: Person; at?: Date };

/** The counsellor spoke to them: the number is forgotten. Of two who call at once, one is told. */
export const reached = ({ callback, by, at = new Date() }: Settling) =>
  unitOfWork(async () => {
    const done = await Callback.findOneAndUpdate({ _id: callback._id, status: "waiting" }, { ...settled("reached", at), by: by._id, $inc: { tries: 1 } });
    if (!done) throw gone();
    await record(by, "callback.reached", done, at);
  });

/** Nobody answered: it is tried again, and given up after the last try, its number forgotten. */
export const unreached = ({ callback, by, at = new Date() }: Settling) =>
  unitOfWork(async () => {
    const tried = await Callback.findOneAndUpdate({ _id: callback._id, status: "waiting" }, { $inc: { tries: 1 }, lastTriedAt: at, by: by._id }, { returnDocument: "after" });
    if (!tried) throw gone();
    if (tried.tries >= mostTries) await Callback.updateOne({ _id: tried._id }, settled("unreached", at));
    await record(by, "callback.unreached", tried, at, { tries: tried.tries });
  });

/** The young person takes it back. */
export const withdraw = ({ conversation, at = new Date() }: { conversation: Callback["conversation"]; at?: Date }) =>
  unitOfWork(async () => {
    const taken = await Callback.findOneAndUpdate({ conversation, status: "waiting" }, settled("withdrawn", at));
    if (taken) await record("visitor", "callback.withdrawn", taken, at);
  });
