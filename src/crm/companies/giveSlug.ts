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

/** Gives the company the address of its badge and public page, once; a name already taken gets a number behind it. */
export async function giveSlug(company: Company) {
  if (company.slug) return company.slug;
  const wish = slugOf(company.name);
  const taken = await Company.countDocuments({ slugBase: wish });
  const slug = taken ? `${wish}-${taken + 1}` : wish;
  await Company.updateOne({ _id: company._id, slug: null }, { $set: { slug, slugBase: wish } });
  return slug;
}
