import { type Calendar, emptyWeek } from "../../../src/bot/hours/calendar.ts";
import { hoursSaid } from "../../../src/bot/hours/hours.ts";

const nine = [{ from: "09:00", to: "12:00" }, { from: "14:00", to: "17:30" }];
const office: Calendar = { zone: "Europe/Paris", week: { ...emptyWeek(), monday: nine, tuesday: nine, wednesday: nine, thursday: nine, friday: nine }, closedOnPublicHolidays: true, alsaceMoselle: false, schoolHolidays: "open", schoolZone: "B", exceptions: [] };
const said = (change: Partial<Calendar>) => hoursSaid({ ...office, ...change }).replaceAll("\u00a0", " ");

test("days in a row with the same hours are told together", () => {
  expect(said({})).toBe("du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h 30 ; fermé les jours fériés");
  expect(said({ closedOnPublicHolidays: false, week: { ...emptyWeek(), monday: [{ from: "09:00", to: "12:00" }], saturday: [{ from: "10:00", to: "12:00" }], sunday: [{ from: "10:00", to: "12:00" }] } })).toBe("le lundi de 9 h à 12 h, le samedi et le dimanche de 10 h à 12 h");
});

test("school holidays are told with their zone", () => {
  expect(said({ schoolHolidays: "closed" })).toContain("pendant les vacances scolaires de la zone B, fermé");
  expect(said({ schoolHolidays: { ...emptyWeek(), tuesday: [{ from: "10:00", to: "12:00" }] } })).toContain("pendant les vacances scolaires de la zone B, le mardi de 10 h à 12 h");
});

test("nights, whole days, closed weeks and other clocks are told as they are", () => {
  const always = [{ from: "00:00", to: "24:00" }];
  expect(said({ closedOnPublicHolidays: false, week: { monday: always, tuesday: always, wednesday: always, thursday: always, friday: always, saturday: always, sunday: always } })).toBe("jour et nuit, tous les jours");
  expect(said({ closedOnPublicHolidays: false, week: { ...emptyWeek(), friday: [{ from: "22:00", to: "02:30" }] } })).toBe("le vendredi de 22 h à 2 h 30 le lendemain");
  expect(said({ closedOnPublicHolidays: false, week: { ...emptyWeek(), friday: [{ from: "18:00", to: "00:00" }] } })).toBe("le vendredi de 18 h à minuit");
  expect(said({ closedOnPublicHolidays: false, week: emptyWeek() })).toBe("fermé");
  expect(said({ closedOnPublicHolidays: false, zone: "Indian/Reunion" })).toBe("du lundi au vendredi de 9 h à 12 h et de 14 h à 17 h 30 (heure de La Réunion)");
});
