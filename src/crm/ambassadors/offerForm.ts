import { fields, values } from "../../web/fields.ts";
import { isoDay } from "../french.ts";
import { showPhone } from "../people/phone.ts";
import { absenceFields } from "./absences.ts";
import type { Ambassador } from "./ambassador.ts";
import { inHalves } from "./days.ts";
import { inClasses } from "./levels.ts";

const texts = ["name", "standing", "company", "siren", "job", "ownWords", "shown", "postcode", "town", "radiusKm", "monthlyLimit", "inHolidays", "ownNeeds", "mobile", "sms", "neverAlone", "honour", "attestation", "attestedOn", "roleModelConsent", "away1From", "away1To", "away2From", "away2To", "away3From", "away3To"] as const;
const lists = ["trades", "formats", "levels", "days", "languages", "access", "roleModels"] as const;

export type OfferForm = Record<(typeof texts)[number], string>;
export type Ticked = Record<(typeof lists)[number], string[]>;
export type Typed = { form: OfferForm; ticked: Ticked };

/** An empty offer: what the form shows first. */
export const blankOffer = (): Typed => ({ form: { ...(Object.fromEntries(texts.map(name => [name, ""])) as OfferForm), radiusKm: "30", monthlyLimit: "2" }, ticked: Object.fromEntries(lists.map(name => [name, []])) as unknown as Ticked });

/** The offer as it was typed. */
export const typedOffer = (body: unknown): Typed => ({ form: fields(body, ...texts), ticked: Object.fromEntries(lists.map(name => [name, values(body, name)])) as Ticked });

/** The offer as it is kept, to be changed: whole days and publics are told by their halves and classes. */
export function keptOffer(one: Ambassador, siren: string, at: Date): Typed {
  const yes = (is: unknown) => (is ? "oui" : "");
  const form = {
    ...blankOffer().form, ...absenceFields(one.absences, at), name: one.name, standing: one.standing, company: one.company, siren, job: one.job, ownWords: one.ownWords, postcode: one.postcode, town: one.town, radiusKm: String(one.radiusKm), monthlyLimit: String(one.monthlyLimit),
    inHolidays: yes(one.inHolidays), ownNeeds: one.ownNeeds, mobile: one.mobile ? showPhone(one.mobile) : "", sms: yes(one.smsSince), neverAlone: yes(one.declaredAt), honour: yes(one.declaredAt), attestation: one.attestation, attestedOn: one.attestedOn ? isoDay(one.attestedOn) : "", roleModelConsent: yes(one.roleModelSince), shown: yes(one.shownSince),
  };
  return { form, ticked: { trades: one.trades, formats: one.formats, levels: inClasses(one.levels), days: inHalves(one.days), languages: one.languages, access: one.access, roleModels: one.roleModels } };
}
