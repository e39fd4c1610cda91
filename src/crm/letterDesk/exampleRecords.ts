import { isValidObjectId } from "mongoose";
import { formats } from "../ambassadors/formats.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { Charter } from "../charters/charter.ts";
import { Company } from "../companies/company.ts";
import { frenchDay, frenchMoment } from "../french.ts";
import { catalogue } from "../mail/catalogue.ts";
import type { Person } from "../people/person.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { within } from "../rights/scope.ts";
import { School } from "../schools/school.ts";

type Facts = Record<string, unknown>;
type Source = { list(person: Person): Promise<{ value: string; label: string }[]>; facts(person: Person, id: string): Promise<Facts | null> };
const most = 30;
const told = (facts: Facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined && value !== ""));

const companies: Source = {
  list: async person => (await Company.find(within(person)).sort({ updatedAt: -1 }).limit(most).lean()).map(({ _id, name }) => ({ value: String(_id), label: name })),
  async facts(person, id) {
    const company = await Company.findOne(within(person, { _id: id }));
    if (!company) return null;
    const charter = await Charter.findOne({ company: company._id }).sort({ createdAt: -1 });
    const signatory = charter?.signatoryName;
    return told({ company: company.name, town: company.communeName, number: company.siren, name: signatory, signatory, role: charter?.signatoryRole, email: charter?.signatoryEmail, reference: charter?.reference, until: charter?.validUntil && frenchDay(charter.validUntil) });
  },
};

const ambassadors: Source = {
  list: async person => (await Ambassador.find(within(person)).sort({ updatedAt: -1 }).limit(most).lean()).map(({ _id, name, town }) => ({ value: String(_id), label: `${name}, ${town}` })),
  async facts(person, id) {
    const found = await Ambassador.findOne(within(person, { _id: id }));
    return found && told({ name: found.name, job: found.job, company: found.company, town: found.town, email: found.email });
  },
};

const requests: Source = {
  async list(person) {
    const found = await SchoolRequest.find(within(person)).sort({ createdAt: -1 }).limit(most).populate<{ school: { name: string } | null }>("school", "name").lean();
    return found.map(({ _id, school, teacherName }) => ({ value: String(_id), label: `${school?.name ?? "Établissement"}, ${teacherName}` }));
  },
  async facts(person, id) {
    const found = await SchoolRequest.findOne(within(person, { _id: id }));
    if (!found) return null;
    const school = await School.findById(found.school);
    return told({ name: found.teacherName, school: school?.name, town: school?.town, format: formats[found.format], level: levels[found.level], headCount: found.headCount, trades: tradeLabels(found.trades).join(", "), dates: found.dates.map(date => frenchMoment(date)) });
  },
};

/** Where the letters of a group find real data; the others are about the reader alone. */
const sources: Record<string, Source> = { Chartes: companies, Entreprises: companies, Ambassadeurs: ambassadors, Établissements: requests };

/** The records a letter can be previewed with: those this person may see, the latest first. */
export const exampleRecords = async (template: string, person: Person) => (await sources[catalogue[template]!.group]?.list(person)) ?? [];

/** What a record says for a letter, by path; null where it is not one this person may see. Without a record, the reader is oneself. */
export async function exampleFacts(template: string, person: Person, id: string): Promise<Facts | null> {
  if (!id) return { name: person.name, email: person.email };
  const source = sources[catalogue[template]!.group];
  return source && isValidObjectId(id) ? source.facts(person, id) : null;
}
