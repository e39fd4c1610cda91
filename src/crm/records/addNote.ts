import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Subject, dossierOf, record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { Note } from "./note.ts";

/** Writes a note about a record. */
export async function addNote({ subject, text, by, at = new Date() }: { subject: Subject; text: string; by: Person; at?: Date }) {
  if (text.length < 2) throw new Refusal("note-empty", "Écrivez votre note.", "text");
  if (text.length > 5000) throw new Refusal("note-long", "Cette note dépasse 5 000 caractères.", "text");
  await unitOfWork(async () => {
    const [note] = await Note.create([{ dossier: dossierOf(subject), text, by: by._id, byName: by.name }]);
    await record(by, "record.noted", subject, at, { note: String(note!._id) });
  });
}

/** Takes one's own note out. */
export async function removeNote({ subject, note, by, at = new Date() }: { subject: Subject; note: string; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const gone = await Note.findOneAndDelete({ _id: note, dossier: dossierOf(subject), by: by._id });
    if (!gone) throw new Refusal("note-other", "Seule la personne qui a écrit une note peut la retirer.");
    await record(by, "record.note-removed", subject, at, { note });
  });
}
