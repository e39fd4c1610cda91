import type { Types } from "mongoose";
import type { Shelf } from "../registry/feature.ts";
import { showPhone } from "../people/phone.ts";
import { Contact } from "./contact.ts";

/** The people of a company or school, beside its record. */
export const contactShelf = (path: "company" | "school") => async (id: Types.ObjectId): Promise<Shelf[]> => {
  const found = await Contact.find({ [path]: id }).sort({ name: 1 }).limit(50).lean();
  const rows = found.map(one => ({ cells: [{ text: one.name, href: `/equipe/personnes/${one._id}` }, one.role ?? "", [one.email, one.phone && showPhone(one.phone)].filter(Boolean).join(" · ")] }));
  return [{ title: "Personnes", columns: ["Nom", "Fonction", "Joindre"], rows, more: { href: `/equipe/personnes/nouvelle?pour=${path}-${id}`, label: "Ajouter une personne" } }];
};
