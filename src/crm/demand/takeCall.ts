import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Company } from "../companies/company.ts";
import { dossierOf } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { addTask } from "../records/addTask.ts";
import { Task } from "../records/task.ts";

type Taking = { company: Company; about: string; dueOn: string; by: Person; at?: Date };

/** Makes a call one's own task, unless somebody of the staff already has one about this company: of two at once, one has it. */
export const takeCall = ({ company, about, dueOn, by, at = new Date() }: Taking) =>
  unitOfWork(async () => {
    if (await Task.exists({ dossier: dossierOf(company), doneAt: null })) throw new Refusal("call-taken", "Un ou une collègue vient de prendre cet appel.", "company");
    await addTask({ subject: company, about: { title: company.name, href: `/equipe/entreprises/${company._id}` }, typed: { title: `Appeler pour une demande : ${about}`.slice(0, 200), dueOn, assignee: String(by._id) }, by, at });
  });
