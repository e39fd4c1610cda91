import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { refusalsOf } from "../../web/refusalsOf.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import { personWith } from "../people/person.ts";
import { readPhone } from "../people/phone.ts";
import { newPublicId } from "../people/secrets.ts";
import type { School } from "../schools/school.ts";
import { samePlace } from "../territories/place.ts";
import { searchWords } from "../territories/words.ts";
import { asked } from "./asked.ts";
import { priorityOf } from "./priority.ts";
import { type Asking, datesIn } from "./requestForm.ts";
import { SchoolRequest } from "./schoolRequest.ts";
import { Warned } from "./warned.ts";
import { warningsOf, warningsRead } from "./warnings.ts";
import { wishedDates } from "./wishedDates.ts";

/**
 * Keeps a school's request and mails the link that confirms and follows it; where each date counts (a week of trades), one request a
 * date, told and confirmed together. Throws Refusals with everything that is wrong, and Warned where something should be looked at first.
 */
export async function makeRequest(school: School, { form, ticked }: Asking, at = new Date()) {
  const read = asked.safeParse({ ...form, ...ticked });
  const { dates, faults } = wishedDates(datesIn(form), at);
  const all = [...refusalsOf(read), ...faults, ...refusalsOf(() => readEmail(form.email))];
  if (!faults.length && dates.length === 1 && form.each !== "oui") all.push(new Refusal("date-missing", "Proposez une deuxième date : avec une seule, il est bien plus difficile de trouver quelqu’un.", "date2"));
  const teacherPhone = form.phone ? attempt(() => readPhone(form.phone), all) : null;
  if (all.length || !read.success) throw new Refusals(all);
  const { name, ...wanted } = read.data;
  const address = readEmail(form.email);
  const warnings = await warningsOf({ ...wanted, school: school._id, email: address, dates });
  if (warnings.length && form.seen !== warningsRead(warnings)) throw new Warned(warnings);
  return unitOfWork(async () => {
    const teacher = await personWith(address, name, "teacher");
    const facts = { school: school._id, ...samePlace(school), teacher: teacher._id, teacherName: name, teacherEmail: address, teacherPhone: teacherPhone ?? null, priority: priorityOf(school).points };
    const times = form.each === "oui" ? dates.map(date => [date]) : [dates];
    const series = times.length > 1 ? newPublicId() : null;
    const requests = await SchoolRequest.create(times.map(some => ({ ...wanted, ...facts, series, dates: some, words: searchWords(school.name, school.town, name, wanted.tradeWords, ...tradeLabels(wanted.trades)) })), { ordered: true });
    const link = `${config().PUBLIC_URL}/demandes/${requests[0]!.publicId}`;
    await post("request-confirm", { name, address }, { name, school: school.name, link }, { about: requests[0]! });
    for (const request of requests) await record("visitor", "request.made", request, at);
    return requests[0]!;
  });
}
