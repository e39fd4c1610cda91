import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { refusalsOf } from "../../web/refusalsOf.ts";
import { readDay } from "../french.ts";
import { readPhone } from "../people/phone.ts";
import { readAbsences } from "./absences.ts";
import { inDays } from "./days.ts";
import { declarations } from "./declarations.ts";
import { deriveAmbassador } from "./deriveAmbassador.ts";
import { enrolment } from "./enrolment.ts";
import type { OfferForm, Typed } from "./offerForm.ts";
import { readEmployer } from "./readEmployer.ts";

type Kept = { declaredAt?: Date | null; smsSince?: Date | null; roleModelSince?: Date | null; shownSince?: Date | null };

/**
 * What a form offers, as it is kept; beside what was kept before, so that a consent keeps its day and a declaration is made anew each
 * time. Throws Refusals with everything that is wrong, `more` among it.
 */
export async function readOffer({ form, ticked }: Typed, { before = {}, more = [], at }: { before?: Kept; more?: Refusal[]; at: Date }) {
  const read = enrolment.safeParse({ ...form, ...ticked });
  const { absences, faults } = readAbsences(form, at);
  const all = [...refusalsOf(read), ...more, ...faults, ...undeclared(form)];
  const mobile = form.mobile ? attempt(() => readMobile(form.mobile), all) : null;
  if (form.sms && !form.mobile) all.push(new Refusal("mobile", "Indiquez un numéro de mobile pour recevoir des SMS.", "mobile"));
  if (ticked.roleModels.length && !form.roleModelConsent) all.push(new Refusal("consent", "Cochez votre accord, ou décochez ce que vous dites de vous.", "roleModelConsent"));
  if (form.shown && !form.ownWords) all.push(new Refusal("shown", "Écrivez quelques mots sur ce que vous faites : ce sont eux qui seront montrés.", "ownWords"));
  const attestedOn = form.attestedOn ? attempt(() => readDay(form.attestedOn, "attestedOn"), all) : null;
  const employer = await readEmployer(form.siren, "siren").catch((error: unknown) => void all.push(refusalIn(error)));
  if (all.length || !read.success) throw new Refusals(all);
  return {
    ...read.data, ...(await deriveAmbassador(read.data)), days: inDays(read.data.days), employer: employer ?? null, absences, inHolidays: form.inHolidays === "oui",
    mobile: mobile ?? null, smsSince: form.sms ? (before.smsSince ?? at) : null, declaredAt: at, attestation: form.attestation.slice(0, 60), attestedOn: attestedOn ?? null, roleModelSince: ticked.roleModels.length ? (before.roleModelSince ?? at) : null, shownSince: form.shown ? (before.shownSince ?? at) : null,
  };
}

const undeclared = (form: OfferForm) => (Object.keys(declarations) as (keyof typeof declarations)[]).filter(name => form[name] !== "oui").map(name => new Refusal("declaration", "Cochez cette déclaration : sans elle, personne ne peut vous inviter auprès de mineurs.", name));

function readMobile(typed: string) {
  const number = readPhone(typed, "mobile");
  if (!/^\+33[67]/.test(number)) throw new Refusal("mobile", "Indiquez un numéro de mobile, en 06 ou 07.", "mobile");
  return number;
}

function refusalIn(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}
