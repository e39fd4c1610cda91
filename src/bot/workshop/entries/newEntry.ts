import { unitOfWork } from "../../../database/transaction.ts";
import type { Person } from "../../../crm/people/person.ts";
import { Refusal } from "../../../web/errors.ts";
import { fold } from "../../knowledge/text/fold.ts";
import { settle } from "../questions/settle.ts";
import type { Unanswered } from "../questions/unanswered.ts";
import type { EntryForm } from "./entryForm.ts";
import { saveDraft } from "./saveDraft.ts";
import { standingOf } from "./standing.ts";
import { textOf } from "./textOf.ts";

type Making = { form: EntryForm; question: Unanswered | null; by: Person; at?: Date };

/** « Le permis à 17 ans » → `le-permis-a-17-ans`. */
export const entryNamed = (title: string) => fold(title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);

/** Begins an entry of the workshop's own, from a question where there is one; it is told once it was tried and published. */
export async function newEntry({ form, question, by, at = new Date() }: Making) {
  const entry = entryNamed(form.title);
  if (!entry) throw new Refusal("title", "Écrivez un titre d’au moins cinq caractères.", "title");
  if (await standingOf(entry)) throw new Refusal("entry-exists", "Une fiche a déjà ce titre : ouvrez-la, ou écrivez-en un autre.", "title");
  await unitOfWork(async () => {
    await saveDraft({ standing: { entry, hash: null, live: null, draft: null, told: "" }, text: textOf({ ...form, id: entry }), seen: 0, note: "nouvelle fiche", by, at });
    if (question) await settle({ question, state: "entry", entry, by, at });
  });
  return entry;
}
