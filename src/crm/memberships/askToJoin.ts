import { config } from "../../config.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import type { Company } from "../companies/company.ts";
import { Membership } from "../companies/membership.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import { samePlace } from "../territories/place.ts";
import { JoinRequest } from "./joinRequest.ts";

type Asking = { company: Company; name: string; role: string; email: string; at?: Date };

/** Keeps the request and tells the company's administrators. Asked twice, it is kept once. Says all faults at once. */
export async function askToJoin({ company, name, role, email, at = new Date() }: Asking) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 120) faults.push(new Refusal("name", "Indiquez votre prénom et votre nom.", "name"));
  if (!role || role.length > 120) faults.push(new Refusal("role", "Indiquez votre fonction dans l’entreprise.", "role"));
  const address = attempt(() => readEmail(email), faults);
  if (faults.length) throw new Refusals(faults);
  await unitOfWork(async () => {
    const [asked] = await JoinRequest.create([{ company: company._id, ...samePlace(company), name, role, email: address! }]);
    const admins = await Membership.find({ company: company._id, admin: true }).limit(20).populate<{ person: { name: string; email: string } }>("person", "name email");
    for (const { person } of admins) await post("join-asked", { name: person.name, address: person.email }, { name: person.name, asker: name, role, email: address, company: company.name, link: `${config().PUBLIC_URL}/entreprise/${company.slug ?? company._id}/acces` }, { about: company });
    await record("visitor", "company.join-asked", asked!, at);
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
  });
}
