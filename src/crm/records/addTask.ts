import { isValidObjectId } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { readDay } from "../french.ts";
import { type Subject, dossierOf, record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { isStaff } from "../rights/roles.ts";
import { Task } from "./task.ts";

type Typed = { title: string; dueOn: string; assignee: string };
type Adding = { subject: Subject; about: { title: string; href: string }; typed: Typed; by: Person; at?: Date };

/** Gives somebody of the staff a task about a record, by a day. Says all faults at once. */
export async function addTask({ subject, about, typed: { title, dueOn, assignee }, by, at = new Date() }: Adding) {
  const faults: Refusal[] = [];
  if (title.length < 3 || title.length > 200) faults.push(new Refusal("task-title", "Dites en quelques mots ce qui est à faire, en 200 caractères au plus.", "title"));
  const day = attempt(() => readDay(dueOn, "dueOn"), faults);
  const person = isValidObjectId(assignee) ? await Person.findOne({ _id: assignee, disabledAt: null }) : null;
  if (!person || !isStaff(person)) faults.push(new Refusal("task-assignee", "Choisissez la personne qui s’en charge.", "assignee"));
  if (faults.length) throw new Refusals(faults);
  await unitOfWork(async () => {
    const [task] = await Task.create([{ dossier: dossierOf(subject), about: about.title, href: about.href, title, dueOn: day!, assignee: person!._id, by: by._id }]);
    await record(by, "record.task-added", subject, at, { task: String(task!._id), assignee: String(person!._id) });
  });
}

/** Ticks a task off, once, by anybody who may write the record. */
export async function finishTask({ subject, task, by, at = new Date() }: { subject: Subject; task: string; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const done = await Task.findOneAndUpdate({ _id: task, dossier: dossierOf(subject), doneAt: null }, { $set: { doneAt: at } });
    if (!done) throw new Refusal("task-done", "Cette tâche est déjà faite.");
    await record(by, "record.task-done", subject, at, { task });
  });
}
