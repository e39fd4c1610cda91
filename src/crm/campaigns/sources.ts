import mongoose, { type Types } from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { Company } from "../companies/company.ts";
import { Contact } from "../contacts/contact.ts";
import { among } from "../registry/personal.ts";
import { School } from "../schools/school.ts";

type Id = Types.ObjectId;
/** Whom a record is written to, and what the letter may say of it. `about`: the record itself, with its territory. */
export type Reach = { record: Id; title: string; address: string | null; name: string; facts: Record<string, string>; about: { _id: Id; constructor: unknown; zone?: string | null; departement?: string | null } };
type Source = { paths: readonly string[]; read(filter: Record<string, unknown>): Promise<Reach[]> };

const region = ["region"];
const reach = (model: unknown, row: { _id: Id; zone?: string | null; departement?: string | null }, title: string, address: string | null | undefined, facts: Record<string, string | null | undefined>): Reach => ({
  record: row._id,
  title,
  address: address?.toLowerCase() || null,
  name: facts.name ?? "",
  facts: Object.fromEntries(Object.entries(facts).map(([path, value]) => [path, value ?? ""])),
  about: { _id: row._id, constructor: model, zone: row.zone, departement: row.departement },
});

/** A company is written to at its first active contact with an address, else at its own. */
async function companies(filter: Record<string, unknown>) {
  const found = await Company.find(filter).select("name communeName email zone departement").lean();
  const people = await Contact.find({ company: among(found.map(({ _id }) => _id)), status: "active", email: mongoose.trusted({ $ne: null }) }).sort({ filedAs: -1 }).select("company name email").lean();
  const first = new Map(people.map(one => [String(one.company), one]));
  return found.map(row => {
    const person = first.get(String(row._id));
    return reach(Company, row, row.name, person?.email ?? row.email, { name: person?.name ?? row.name, company: row.name, town: row.communeName });
  });
}

/** By the word of a list: the values that a letter may show, and how its records are reached. */
export const sources: Readonly<Record<string, Source>> = {
  entreprises: { paths: ["name", "company", "town", ...region], read: companies },
  personnes: { paths: ["name", "role", ...region], read: async filter => (await Contact.find({ ...filter, status: "active" }).select("name role email zone departement").lean()).map(row => reach(Contact, row, row.name, row.email, { name: row.name, role: row.role })) },
  ambassadeurs: { paths: ["name", "job", "company", "town", ...region], read: async filter => (await Ambassador.find(filter).select("name job company town email zone departement").lean()).map(row => reach(Ambassador, row, row.name, row.email, { name: row.name, job: row.job, company: row.company, town: row.town })) },
  etablissements: { paths: ["name", "school", "town", ...region], read: async filter => (await School.find(filter).select("name town email zone departement").lean()).map(row => reach(School, row, row.name, row.email, { name: row.name, school: row.name, town: row.town })) },
};

/** The values of a list's letters, as the words between braces name them. */
export const partsOf = (word: string) => sources[word]!.paths.map(path => ({ path, de: false }));
