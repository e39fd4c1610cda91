import mongoose, { type Types } from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { Contact } from "../contacts/contact.ts";
import { shortDay } from "../french.ts";
import { eventOf } from "../mail/catalogue.ts";
import { Letter } from "../mail/letter.ts";
import { type LetterStatus, letterStatuses, whyOf } from "../mail/letterStatuses.ts";
import { Mailbox } from "../mail/mailbox.ts";
import type { Shelf } from "../registry/feature.ts";

/** The letters to these addresses, newest first: the log of one person, or of all who answer at a place. */
async function shelfOf(addresses: string[]): Promise<Shelf[]> {
  if (!addresses.length) return [];
  const found = await Letter.find({ to: mongoose.trusted({ $in: addresses }) }).sort({ createdAt: -1 }).limit(10).lean();
  const rows = found.map(one => {
    const { label, tone } = letterStatuses[one.status as LetterStatus];
    return { cells: [shortDay(one.createdAt), { text: eventOf(one.template), href: `/equipe/envois/${one._id}` }, one.to, { text: label, tone: tone ?? "neutral" }, whyOf(one)] };
  });
  const more = addresses.length === 1 ? { more: { href: `/equipe/envois?adresse=${encodeURIComponent(addresses[0]!)}`, label: "Toutes ses lettres" } } : {};
  return [{ title: "Lettres", columns: ["Le", "Lettre", "À", "État", "Pourquoi"], rows, ...more }];
}

/** What the owners of these addresses chose, for the timeline of their record. */
const choicesOf = async (addresses: string[]) => (await Mailbox.find({ address: mongoose.trusted({ $in: addresses }) }).select("_id").lean()).map(({ _id }) => `Mailbox/${_id}`);

const addressesOf = (found: { email?: string | null }[]) => [...new Set(found.flatMap(({ email }) => email ?? []))];

const ambassadors = async (id: Types.ObjectId) => addressesOf(await Ambassador.find({ _id: id }).select("email").lean());
const contacts = (path: "_id" | "company" | "school") => async (id: Types.ObjectId) => addressesOf(await Contact.find({ [path]: id }).select("email").limit(50).lean());

export const sendingShelves = {
  Ambassador: async (id: Types.ObjectId) => shelfOf(await ambassadors(id)),
  Contact: async (id: Types.ObjectId) => shelfOf(await contacts("_id")(id)),
  Company: async (id: Types.ObjectId) => shelfOf(await contacts("company")(id)),
  School: async (id: Types.ObjectId) => shelfOf(await contacts("school")(id)),
};
export const sendingDossiers = {
  Ambassador: async (id: Types.ObjectId) => choicesOf(await ambassadors(id)),
  Contact: async (id: Types.ObjectId) => choicesOf(await contacts("_id")(id)),
};
