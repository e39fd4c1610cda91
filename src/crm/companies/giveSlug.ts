import mongoose from "mongoose";
import { Company } from "./company.ts";

/** « Chantiers du Cotentin » → « chantiers-du-cotentin »; what no letter or figure is left of becomes « entreprise ». */
export const slugOf = (name: string) =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || "entreprise";

/** Gives the company the address of its badge and public page, once; a name already taken, by a company put away too, gets the next number free. */
export async function giveSlug(company: Company) {
  if (company.slug) return company.slug;
  const wish = slugOf(company.name);
  const taken = new Set(await Company.distinct("slug", { slug: new RegExp(`^${wish}(-\\d+)?$`), deletedAt: mongoose.trusted({ $exists: true }) }));
  let slug = wish;
  for (let next = 2; taken.has(slug); next += 1) slug = `${wish}-${next}`;
  await Company.updateOne({ _id: company._id, slug: null }, { $set: { slug } });
  return slug;
}
