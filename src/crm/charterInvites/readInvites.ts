import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import type { Company } from "../companies/company.ts";
import { companyOfNumber } from "../companies/companyOfNumber.ts";
import { settleCompany } from "../companies/settleCompany.ts";
import { readEmail } from "../people/email.ts";
import type { Person } from "../people/person.ts";
import { maySee } from "../rights/scope.ts";

export type Invite = { line: number; email: string; name: string; company: Company | null; fault: string | null };
const most = 50;

/**
 * The companies to invite, one a line: SIREN or SIRET, e-mail, name of the person, parted by semicolons or tabs (as a spreadsheet
 * pastes them). Each line comes back with its company, or with what is wrong: a company outside the territory of `by` among others.
 * Refuses an empty list or one past fifty lines.
 */
export async function readInvites(text: string, by: Person): Promise<Invite[]> {
  const lines = text.split("\n").map(line => line.trim()).filter(Boolean);
  if (!lines.length) throw new Refusal("invites", "Collez au moins une ligne : SIREN ; e-mail ; prénom et nom.", "list");
  if (lines.length > most) throw new Refusal("invites", `Cinquante lignes à la fois : il y en a ${lines.length}.`, "list");
  const invites: Invite[] = [];
  for (const [i, line] of lines.entries()) invites.push(await readLine(line, i + 1, invites, by));
  return invites;
}

async function readLine(line: string, number: number, before: Invite[], by: Person): Promise<Invite> {
  const [siren = "", email = "", name = ""] = line.split(/[;\t]/).map(cell => cell.trim());
  const invite: Invite = { line: number, email, name, company: null, fault: null };
  try {
    invite.email = readEmail(email);
    if (name.length < 2 || name.length > 120) throw new Refusal("name", "Il manque le nom de la personne.");
    const found = await companyOfNumber(siren);
    if (!found.company) throw new Refusal("unknown", found.reason === "unknown" ? "Ce numéro est inconnu de l’annuaire." : "L’annuaire ne répond pas.");
    // Settled first: its territory is that of its commune, which a company just read has not been given yet.
    invite.company = await settleCompany(found.company);
    if (!maySee(by, invite.company)) throw new Refusal("elsewhere", "Cette entreprise n’est pas de votre territoire.");
    if (before.some(({ company }) => String(company?._id) === String(found.company._id))) throw new Refusal("twice", "Cette entreprise est déjà plus haut dans la liste.");
    if (await Charter.exists({ company: found.company._id, status: inForce() })) throw new Refusal("bound", "Sa charte est déjà en vigueur.");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    invite.fault = error.message;
  }
  return invite;
}
