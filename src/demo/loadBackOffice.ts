import { addDays, formatISO, subDays } from "date-fns";
import { Company } from "../crm/companies/company.ts";
import { companyRecord } from "../crm/companies/companyRecord.ts";
import { contactRecord } from "../crm/contacts/contactRecord.ts";
import { keepView } from "../crm/lists/viewKeeping.ts";
import { Person } from "../crm/people/person.ts";
import { addNote } from "../crm/records/addNote.ts";
import { addTask } from "../crm/records/addTask.ts";
import { changeRecord } from "../crm/records/changeRecord.ts";
import { createRecord } from "../crm/records/createRecord.ts";
import { School } from "../crm/schools/school.ts";
import { addressOf } from "./addressOf.ts";
import { colleagues } from "./cast.ts";
import { contacts, views, watched } from "./castBackOffice.ts";

/** What the staff have written down: who answers at each company and school, notes, tasks, tags, and the views they share. */
export async function loadBackOffice(at: Date) {
  const by = await Person.findOne({ email: colleagues[0]!.email }).orFail();
  for (const { company, school, ...told } of contacts) {
    const home = company ? { company: (await Company.findOne({ siren: company }).orFail())._id } : { school: (await School.findOne({ name: school }).orFail())._id };
    await createRecord({ kind: contactRecord, facts: { ...told, ...home, email: addressOf(told.name), source: "demo" }, by, at: subDays(at, 30) });
  }
  for (const { siren, owner, tags, note, task, inDays } of watched) {
    const company = await Company.findOne({ siren }).orFail();
    const assignee = await Person.findOne({ name: owner }).orFail();
    await changeRecord({ kind: companyRecord, id: company._id, facts: { owner: assignee._id, tags }, by, at: subDays(at, 20) });
    await addNote({ subject: company, text: note, by: assignee, at: subDays(at, 9) });
    const about = { title: company.name, href: companyRecord.href(company.toObject()) };
    await addTask({ subject: company, about, typed: { title: task, dueOn: formatISO(addDays(at, inDays), { representation: "date" }), assignee: String(assignee._id) }, by, at: subDays(at, 2) });
  }
  for (const view of views) await keepView({ listing: companyRecord, ...view, shared: true, rhythm: "never", by, at });
}
