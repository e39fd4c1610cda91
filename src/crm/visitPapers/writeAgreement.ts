import { config } from "../../config.ts";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { heldAt } from "../ambassadors/formats.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { readEmail } from "../people/email.ts";
import { readPhone } from "../people/phone.ts";
import { newPublicId } from "../people/secrets.ts";
import { bothSides } from "../visits/bothSides.ts";
import { Visit } from "../visits/visit.ts";
import { Agreement, type Party, parties } from "./agreement.ts";

export const terms = ["headName", "headEmail", "hostName", "hostEmail", "adults", "transport", "emergency", "safety", "insured"] as const;
export type Terms = Record<(typeof terms)[number], string>;

/**
 * The teacher writes the agreement of a visit held at the workplace, or changes it: each party is asked to confirm these words, and what was confirmed
 * before holds no more. One address never stands for two parties. Throws Refusals with everything that is wrong.
 */
export async function writeAgreement({ visit: { _id }, typed, at = new Date() }: { visit: Pick<Visit, "_id">; typed: Terms; at?: Date }) {
  const visit = await Visit.findOne({ _id, status: "confirmed" });
  if (!visit || heldAt(visit.format) !== "workplace") throw new Refusal("agreement-none", "Cette rencontre n’a pas lieu dans une entreprise, ou est annulée : aucune convention n’est demandée.");
  const sides = await bothSides(visit);
  const { emails, facts } = readTerms(typed, sides.readers.school.address);
  const names: Record<Party, string> = { teacher: sides.request.teacherName, school: typed.headName, host: typed.hostName };
  const asked = (Object.keys(parties) as Party[]).map(role => ({ role, name: names[role], email: emails[role], key: newPublicId() }));
  await unitOfWork(async () => {
    const fresh = { ...facts, status: "sent" as const, parties: asked, refusedBy: null, refusal: "", completedAt: null };
    const before = await Agreement.findOne({ visit: _id });
    const agreement = before ? await Agreement.findOneAndUpdate({ _id: before._id, edition: before.edition }, { $set: fresh, $inc: { edition: 1 } }, { returnDocument: "after", runValidators: true }) : (await Agreement.create([{ visit: _id, ...fresh, demo: visit.demo }]))[0];
    if (!agreement) throw new Refusal("agreement-changed", "Cette convention a changé entre-temps : rechargez la page.");
    await record("visitor", before ? "agreement.changed" : "agreement.written", agreement, at, { edition: agreement.edition });
    for (const { role, name, email, key } of asked) await post("agreement-asked", { name, address: email }, { name, school: sides.school.name, company: sides.ambassador.company, when: frenchMoment(visit.startsAt), role: parties[role].toLowerCase(), link: `${config().PUBLIC_URL}/conventions/${key}` }, { at });
  }).catch(error => {
    if (!isDuplicate(error)) throw error;
    throw new Refusal("agreement-changed", "Cette convention a changé entre-temps : rechargez la page.");
  });
}

function readTerms(typed: Terms, teacher: string) {
  const faults: Refusal[] = [];
  const text = (field: keyof Terms, least: number, most: number, sentence: string) => typed[field].length >= least && typed[field].length <= most ? typed[field] : void faults.push(new Refusal(field, sentence, field));
  text("headName", 2, 120, "Indiquez le prénom et le nom de la personne qui dirige.");
  text("hostName", 2, 120, "Indiquez le prénom et le nom de la personne qui accueille.");
  text("adults", 3, 300, "Dites quels adultes de l’établissement accompagnent, en 300 caractères.");
  text("transport", 3, 300, "Dites comment la classe vient et repart, en 300 caractères.");
  text("safety", 0, 500, "Ces consignes dépassent 500 caractères.");
  if (typed.insured !== "oui") faults.push(new Refusal("insured", "Cochez cette case : sans assurance, la visite n’a pas lieu.", "insured"));
  const emergency = attempt(() => readPhone(typed.emergency, "emergency"), faults);
  const [school, host] = [attempt(() => readEmail(typed.headEmail, "headEmail"), faults), attempt(() => readEmail(typed.hostEmail, "hostEmail"), faults)];
  if (school && school === teacher) faults.push(new Refusal("same", "C’est l’adresse de l’enseignant : chacun confirme pour lui seul.", "headEmail"));
  if (host && [teacher, school].includes(host)) faults.push(new Refusal("same", "Cette adresse est déjà celle d’une autre partie : chacun confirme pour lui seul.", "hostEmail"));
  if (faults.length) throw new Refusals(faults);
  return { emails: { teacher, school: school!, host: host! }, facts: { adults: typed.adults, transport: typed.transport, safety: typed.safety, emergency: emergency! } };
}
