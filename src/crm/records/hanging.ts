import { frenchDay, shortDay } from "../french.ts";
import type { Person } from "../people/person.ts";
import { Note } from "./note.ts";
import { Task } from "./task.ts";

/** The last fifty notes on a dossier; who wrote one may take it back. */
export async function notesOf(dossier: string, url: string, person: Person) {
  const found = await Note.find({ dossier }).sort({ createdAt: -1 }).limit(50).lean();
  return found.map(one => ({ text: one.text, by: one.byName, when: shortDay(one.createdAt), drop: one.by.equals(person._id) ? `${url}/notes/${one._id}/retrait` : null }));
}

/** Its first fifty open tasks, the most urgent first. */
export async function tasksOf(dossier: string, url: string) {
  const found = await Task.find({ dossier, doneAt: null }).sort({ dueOn: 1 }).limit(50).populate<{ assignee: { name: string } | null }>("assignee", "name").lean();
  return found.map(one => ({ title: one.title, by: one.assignee?.name ?? "", due: frenchDay(one.dueOn), late: one.dueOn < new Date(), done: `${url}/taches/${one._id}/fin` }));
}
