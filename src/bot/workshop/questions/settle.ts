import { unitOfWork } from "../../../database/transaction.ts";
import { record } from "../../../crm/journal/record.ts";
import type { Person } from "../../../crm/people/person.ts";
import { Refusal } from "../../../web/errors.ts";
import type { State } from "./kinds.ts";
import { Unanswered } from "./unanswered.ts";

type Settled = { question: Unanswered; state: Exclude<State, "open">; entry?: string | null; reason?: string | null; by: Person; at: Date };

/** Says what became of a question: of two people at once, the second is told. */
export const settle = ({ question, state, entry = null, reason = null, by, at }: Settled) =>
  unitOfWork(async () => {
    const settled = await Unanswered.findOneAndUpdate({ _id: question._id, state: "open" }, { state, entry, reason, by: by._id, byName: by.name });
    if (!settled) throw new Refusal("question-settled", "Quelqu’un vient de traiter cette question.", "question");
    await record(by, `question.${state}`, settled, at, { entry });
  });

/** Asked, and not ours to answer. */
export function setAside({ question, reason, by, at = new Date() }: { question: Unanswered; reason: string; by: Person; at?: Date }) {
  if (reason.length < 4) throw new Refusal("reason-missing", "Dites pourquoi, en quelques mots.", "reason");
  return settle({ question, state: "aside", reason: reason.slice(0, 300), by, at });
}
