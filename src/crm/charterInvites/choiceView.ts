import mongoose from "mongoose";
import { Charter } from "../charters/charter.ts";
import { inForce, openDraft } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { Contact } from "../contacts/contact.ts";
import { paging } from "../../web/paging.ts";
import { shortDay } from "../french.ts";
import type { Person } from "../people/person.ts";
import { maySee } from "../rights/scope.ts";
import type { InviteChoice } from "./inviteChoice.ts";
import { mostInvites } from "./readInvites.ts";

type Typed = Record<string, string>;

/** The companies chosen, fifty a page, each with the person to write to as we know them; who has signed or was invited says so and is left out. */
export async function choiceView(choice: InviteChoice, page: number, person: Person, typed: Typed = {}) {
  const url = `/equipe/invitations-charte/choix/${choice._id}`;
  const ids = choice.companies.slice((page - 1) * mostInvites, page * mostInvites);
  const these = mongoose.trusted({ $in: ids });
  const [companies, bound, invited, contacts] = await Promise.all([
    Company.find({ _id: these, deletedAt: null }).lean(),
    Charter.find({ company: these, status: inForce() }).distinct("company"),
    Charter.find({ company: these, status: openDraft(), invitation: mongoose.trusted({ $type: "string" }) }).select("company invitedAt").lean(),
    Contact.find({ company: these, status: "active", email: mongoose.trusted({ $ne: null }) }).sort({ createdAt: 1 }).select("company name email").lean(),
  ]);
  const rows = companies.filter(one => maySee(person, one)).sort((a, b) => (a.filedAs < b.filedAs ? -1 : 1)).map(company => {
    const mine = (one: { company?: unknown }) => String(one.company) === String(company._id);
    const [contact, before] = [contacts.find(mine), invited.find(mine)];
    return {
      id: String(company._id),
      name: company.name,
      detail: [company.siren ? `SIREN ${company.siren}` : "sans SIREN", company.communeName].filter(Boolean).join(", "),
      bound: bound.some(one => String(one) === String(company._id)),
      invited: before?.invitedAt ? shortDay(before.invitedAt) : null,
      email: typed[`email-${company._id}`] ?? contact?.email ?? company.email ?? "",
      who: typed[`name-${company._id}`] ?? contact?.name ?? "",
    };
  });
  return { url, total: choice.companies.length, rows, page, pagination: paging(page, choice.companies.length, mostInvites, n => `${url}?page=${n}`) };
}
