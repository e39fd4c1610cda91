import mongoose, { isValidObjectId } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";
import { inForce, openDraft } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { companyOfNumber } from "../companies/companyOfNumber.ts";
import { settleCompany } from "../companies/settleCompany.ts";
import { shortDay } from "../french.ts";
import { readEmail } from "../people/email.ts";
import type { Person } from "../people/person.ts";
import { maySee } from "../rights/scope.ts";

export type Invite = { line: number; email: string; name: string; company: Company | null; fault: string | null };
/** Companies invited at once. */
export const mostInvites = 50;

/** One sending and one company: what may exist once. */
export const invitationOf = (sending: string, { _id }: Pick<Company, "_id">) => `${sending}/${_id}`;

/**
 * The companies to invite, one a line: SIREN or SIRET (or the id of our record), e-mail, name of the person, parted by semicolons or
 * tabs (as a spreadsheet pastes them). Each line comes back with its company, or with what is wrong: a company outside the territory
 * of `by`, one bound or invited already (but by this very `sending`), an address that stands higher up, among others. Refuses an
 * empty list or one past fifty lines.
 */
export async function readInvites(text: string, by: Person, sending: string): Promise<Invite[]> {
  const lines = text.split("\n").map(line => line.trim()).filter(Boolean);
  if (!lines.length) throw new Refusal("invites", "Collez au moins une ligne : SIREN ; e-mail ; prénom et nom.", "list");
  if (lines.length > mostInvites) throw new Refusal("invites", `Cinquante lignes à la fois : il y en a ${lines.length}.`, "list");
  const invites: Invite[] = [];
  for (const [i, line] of lines.entries()) invites.push(await readLine(line, i + 1, invites, by, sending));
  return invites;
}

async function readLine(line: string, number: number, before: Invite[], by: Person, sending: string): Promise<Invite> {
  const [key = "", email = "", name = ""] = line.split(/[;\t]/).map(cell => cell.trim());
  const invite: Invite = { line: number, email, name, company: null, fault: null };
  try {
    invite.company = await companyOf(key, by);
    invite.email = readEmail(email);
    if (name.length < 2 || name.length > 120) throw new Refusal("name", "Il manque le nom de la personne.");
    refuseTwice(invite, before);
    await refuseBound(invite, sending);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    invite.fault = error.message;
  }
  return invite;
}

/** The company of a number or of our record's id, in the territory of `by`. Settled first: its territory is that of its commune, which a company just read has not been given yet. */
async function companyOf(key: string, by: Person) {
  const found = isValidObjectId(key) && key.length === 24 ? { company: await Company.findOne({ _id: key, deletedAt: null }), reason: "unknown" } : await companyOfNumber(key);
  if (!found.company) throw new Refusal("unknown", found.reason === "unknown" ? "Ce numéro est inconnu de l’annuaire." : "L’annuaire ne répond pas.");
  const company = await settleCompany(found.company);
  if (!maySee(by, company)) throw new Refusal("elsewhere", "Cette entreprise n’est pas de votre territoire.");
  return company;
}

function refuseTwice({ company, email }: Invite, before: Invite[]) {
  if (before.some(one => String(one.company?._id) === String(company!._id))) throw new Refusal("twice", "Cette entreprise est déjà plus haut dans la liste.");
  const same = before.find(one => one.email === email);
  if (same) throw new Refusal("twice", `Cette adresse est déjà à la ligne ${same.line} : une personne reçoit une seule invitation par envoi.`);
}

async function refuseBound({ company, email }: Invite, sending: string) {
  if (await Charter.exists({ company: company!._id, status: inForce() })) throw new Refusal("bound", "Sa charte est déjà en vigueur.");
  const invited = await Charter.findOne({ company: company!._id, status: openDraft(), contactEmail: email, invitation: mongoose.trusted({ $type: "string" }) }).sort({ invitedAt: -1 });
  if (invited && invited.invitation !== invitationOf(sending, company!)) throw new Refusal("invited", `Cette personne a déjà reçu l’invitation le ${shortDay(invited.invitedAt!)} : les rappels partent d’eux-mêmes.`);
}
