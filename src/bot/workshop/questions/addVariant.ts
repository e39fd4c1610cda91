import { unitOfWork } from "../../../database/transaction.ts";
import type { Person } from "../../../crm/people/person.ts";
import { Refusal } from "../../../web/errors.ts";
import { base } from "../../knowledge/base.ts";
import { plain } from "../../knowledge/text/plain.ts";
import { formOf } from "../entries/entryForm.ts";
import { saveDraft } from "../entries/saveDraft.ts";
import { standingOf } from "../entries/standing.ts";
import { textOf } from "../entries/textOf.ts";
import { settle } from "./settle.ts";
import type { Unanswered } from "./unanswered.ts";

type Adding = { question: Unanswered; entry: string; words: string; by: Person; at?: Date };

/** Adds a question, in words that may have been mended, to the draft of an entry. */
export async function addVariant({ question, entry, words, by, at = new Date() }: Adding) {
  const standing = entry ? await standingOf(entry) : null;
  if (!standing) throw new Refusal("entry-missing", "Choisissez la fiche qui répond.", "entry");
  if (words.length < 3) throw new Refusal("words-missing", "Écrivez la question à ajouter.", "words");
  const holder = base().find(({ questions }) => questions.some(one => plain(one) === plain(words)));
  if (holder) throw new Refusal("words-known", `La fiche « ${holder.title} » a déjà cette question.`, "words");
  const form = formOf(standing.text);
  if (!form) throw new Refusal("unread", "Le texte de cette fiche ne se laisse pas lire : ouvrez-la d’abord.", "entry");
  const text = textOf({ ...form, questions: `${form.questions}\n${words.replace(/[ \t\r\n]+/g, " ")}` });
  await unitOfWork(async () => {
    await settle({ question, state: "variant", entry, by, at });
    await saveDraft({ standing, text, seen: standing.edition, note: "question ajoutée", by, at });
  });
}
