import { addDays } from "date-fns";
import { Ambassador } from "../../src/crm/ambassadors/ambassador.ts";
import { blankOffer, type OfferForm, type Ticked } from "../../src/crm/ambassadors/offerForm.ts";
import { personWith } from "../../src/crm/people/person.ts";
import { isoDay } from "../../src/crm/french.ts";
import { blankRequest, type RequestForm, type RequestTicked } from "../../src/crm/requests/requestForm.ts";
import { SchoolRequest } from "../../src/crm/requests/schoolRequest.ts";
import { School } from "../../src/crm/schools/school.ts";
import { orWorkingDay } from "../../src/crm/territories/daysOff.ts";

let made = 0;

/** An active carpenter near Caen who takes two requests a month, unless told otherwise. */
export async function anAmbassador(given: object = {}) {
  made += 1;
  const email = `ambassadeur${made}@exemple.fr`;
  const person = await personWith(email, `Ambassadeur ${made}`, "ambassador");
  const usual = {
    name: `Ambassadeur ${made}`, email, person: person._id, standing: "employee", job: "Charpentière", company: "Bois du Bessin",
    trades: ["batiment"], formats: ["talk", "visit"], levels: ["college"], days: ["1", "2", "3", "4", "5", "6"],
    postcode: "14000", town: "Caen", departement: "14", radiusKm: 30, monthlyLimit: 2, status: "active", declaredAt: new Date(), inHolidays: true,
  };
  return new Ambassador({ ...usual, ...given }).save();
}

/** The form of a carpenter who enrols. */
export const anOffer = (form: Partial<OfferForm> = {}, ticked: Partial<Ticked> = {}) => ({
  form: { ...blankOffer().form, name: "Inès Cœur", standing: "craftsman", job: "Charpentière", postcode: "14000", town: "Caen", radiusKm: "25", monthlyLimit: "2", neverAlone: "oui", honour: "oui", ...form },
  ticked: { ...blankOffer().ticked, trades: ["batiment"], formats: ["talk"], levels: ["3e"], days: ["2-am", "2-pm"], ...ticked },
});

/** A collège of Caen. */
export const aSchool = (given: object = {}) => new School({ name: "Collège des Dunes", kind: "college", town: "Caen", postcode: "14000", departement: "14", email: "accueil@exemple.fr", source: "demo", ...given }).save();

/** The form of a teacher who asks for a talk on building, on two dates. */
export const anAsking = (form: Partial<RequestForm> = {}, ticked: Partial<RequestTicked> = {}) => ({
  form: { ...blankRequest().form, name: "Nadia Lebrun", email: "nadia@exemple.fr", format: "talk", level: "3e", headCount: "24", date1: wished(7), date2: wished(14), ...form },
  ticked: { ...blankRequest().ticked, trades: ["batiment"], ...ticked },
});
/** That day at ten, as a date field says it. */
export const wished = (days: number, time = "10:00") => `${isoDay(aWeekdayIn(days))}T${time}`;

/** A request for a talk on building, not confirmed yet, with two dates next week. */
export async function aRequest(given: object = {}) {
  made += 1;
  const school = await aSchool();
  const teacher = await personWith(`prof${made}@exemple.fr`, "Nadia Lebrun", "teacher");
  const usual = {
    school: school._id, departement: "14", teacher: teacher._id, teacherName: teacher.name, teacherEmail: teacher.email,
    format: "talk", level: "college", headCount: 24, trades: ["batiment"], dates: [aWeekdayIn(7), aWeekdayIn(14)],
  };
  return new SchoolRequest({ ...usual, ...given }).save();
}

/** Ten in the morning UTC, `days` days from now or on the next working day. */
export function aWeekdayIn(days: number) {
  const day = addDays(new Date(), days);
  day.setUTCHours(10, 0, 0, 0);
  return orWorkingDay(day);
}
