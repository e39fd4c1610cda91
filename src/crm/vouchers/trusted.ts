import type { Types } from "mongoose";
import { config } from "../../config.ts";
import { Voucher } from "./voucher.ts";

/** Mailboxes that anybody may open: sharing one with a school says nothing. Our own list. */
const publicProviders = new Set(["gmail.com", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr", "neuf.fr", "laposte.net", "hotmail.com", "hotmail.fr", "outlook.com", "outlook.fr", "live.fr", "msn.com", "yahoo.com", "yahoo.fr", "icloud.com", "bbox.fr", "proton.me", "protonmail.com"]);
const domainOf = (email: string) => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/**
 * Whether an address is known, by itself, to be a teacher's of this school: academic (ACADEMIC_DOMAINS, their sub-domains too), the
 * school's own mailbox, or of that mailbox's domain where it is no public provider. Pure but for the settings.
 */
export function isOfSchool(email: string, schoolEmail: string | null | undefined): boolean {
  const domain = domainOf(email);
  if (config().ACADEMIC_DOMAINS.some(academic => domain === academic || domain.endsWith(`.${academic}`))) return true;
  if (!schoolEmail) return false;
  return email.toLowerCase() === schoolEmail.toLowerCase() || (domain === domainOf(schoolEmail) && !publicProviders.has(domain));
}

/** The same, or the school's mailbox (or the team) has said so once. */
export const isTrusted = async (email: string, school: { _id: Types.ObjectId; email?: string | null }) => isOfSchool(email, school.email) || Boolean(await Voucher.exists({ school: school._id, email, status: "confirmed" }));
