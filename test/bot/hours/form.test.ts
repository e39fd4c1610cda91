import { Refusal, Refusals } from "../../../src/web/errors.ts";
import { readCalendar } from "../../../src/bot/hours/readCalendar.ts";
import { typedCalendar } from "../../../src/bot/hours/typedCalendar.ts";

const typed = { zone: "Europe/Paris", monday: "9h-12h, 14:00-17h30", tuesday: "de 9 h à 12 h et de 14 h à 17 h 30", wednesday: "fermé", thursday: "22h-2h30", friday: "0h-24h", saturday: "", sunday: "", closedOnPublicHolidays: "oui", schoolHolidays: "own", "holiday-monday": "10h-12h", schoolZone: "B", dom: "reunion", exceptions: "24/12/2026 au 31/12/2026 ; fermé ; fin d’année\nle 2027-07-14 ; 10 h-16 h ; forum" };

/** What a refused form says, field by field, without no-break spaces. */
function refused(change: Record<string, unknown>) {
  try {
    readCalendar({ ...typed, ...change });
  } catch (error) {
    if (error instanceof Refusals) return error.all.map(({ field, message }) => `${field}: ${message.replaceAll("\u00a0", " ")}`);
    if (error instanceof Refusal) return [`${error.field}: ${error.message}`];
    throw error;
  }
  return [];
}

test("hours are read as people write them, and read back the same", () => {
  const calendar = readCalendar(typed);
  expect(calendar.week.monday).toEqual([{ from: "09:00", to: "12:00" }, { from: "14:00", to: "17:30" }]);
  expect(calendar.week.tuesday).toEqual(calendar.week.monday);
  expect(calendar.week.thursday).toEqual([{ from: "22:00", to: "02:30" }]);
  expect(calendar.week.wednesday).toEqual([]);
  expect(calendar).toMatchObject({ closedOnPublicHolidays: true, alsaceMoselle: false, dom: ["reunion"], schoolZone: "B", schoolHolidays: { monday: [{ from: "10:00", to: "12:00" }], tuesday: [] } });
  expect(calendar.exceptions).toEqual([
    { from: "2026-12-24", to: "2026-12-31", slots: [], reason: "fin d’année" },
    { from: "2027-07-14", to: "2027-07-14", slots: [{ from: "10:00", to: "16:00" }], reason: "forum" },
  ]);
  expect(readCalendar(typedCalendar(calendar))).toEqual(calendar);
});

const shape = "Écrivez des heures comme 9 h-12 h, 14 h-17 h 30. Laissez vide si c’est fermé.";
test.each([
  ["a zone that is none", { zone: "Europe/Rouen" }, "zone: Choisissez un fuseau horaire de la liste, par exemple Europe/Paris."],
  ["words for hours", { monday: "le matin" }, `monday: ${shape}`],
  ["an hour past midnight", { monday: "9h-25h" }, `monday: ${shape}`],
  ["a slot that begins at 24", { monday: "24h-2h" }, `monday: ${shape}`],
  ["a minute past sixty", { monday: "9h75-12h" }, `monday: ${shape}`],
  ["a slot without length", { sunday: "9h-9h" }, "sunday: L’heure de fin est celle du début. Pour un jour entier, écrivez 0 h-24 h."],
  ["slots that overlap", { monday: "9h-12h, 11h30-14h" }, "monday: Deux plages se chevauchent : 9 h-12 h et 11 h 30-14 h."],
  ["a night before an evening", { monday: "20h-2h, 22h-23h" }, "monday: Deux plages se chevauchent : 20 h-2 h et 22 h-23 h."],
  ["seven slots", { monday: "1h-2h,3h-4h,5h-6h,7h-8h,9h-10h,11h-12h,13h-14h" }, "monday: Donnez au plus 6 plages pour un jour."],
  ["a wrong slot of the holidays", { "holiday-monday": "x" }, `holiday-monday: ${shape}`],
  ["no rule for the holidays", { schoolHolidays: "" }, "schoolHolidays: Dites ce qui se passe pendant les vacances scolaires."],
  ["a school zone that is none", { schoolZone: "D" }, "schoolZone: Choisissez la zone scolaire : A, B ou C."],
  ["a department that is none", { dom: ["reunion", "14"] }, "dom: Choisissez un département d’outre-mer de la liste."],
  ["a day that is none", { exceptions: "31/02/2027 ; fermé ; pont" }, "exceptions: Ligne 1 : « 31/02/2027 » n’est pas une date, écrivez par exemple 24/12/2026."],
  ["days the wrong way round", { exceptions: "31/12/2026 au 24/12/2026 ; fermé ; fêtes" }, "exceptions: Ligne 1 : le dernier jour est avant le premier."],
  ["no reason", { exceptions: "24/12/2026 ; fermé" }, "exceptions: Ligne 1 : donnez la raison, en 120 caractères."],
  ["no hours", { exceptions: "24/12/2026 ;; fêtes" }, "exceptions: Ligne 1 : indiquez les heures, ou « fermé »."],
  ["wrong hours on the second line", { exceptions: "24/12/2026 ; fermé ; fêtes\n26/12/2026 ; tôt ; fêtes" }, `exceptions: Ligne 2 : ${shape}`],
  ["a day in two lines", { exceptions: "24/12/2026 au 26/12/2026 ; fermé ; fêtes\n26/12/2026 ; fermé ; pont" }, "exceptions: Le 26 décembre 2026 est dans deux lignes."],
])("%s is refused at its field", (_title, change, sentence) => {
  expect(refused(change)).toEqual([sentence]);
});

test("everything that is wrong is told at once; what is no text is nothing", () => {
  expect(refused({ monday: "x", friday: "y", schoolZone: "", exceptions: "hier\ndemain" }).map(line => line.split(":")[0])).toEqual(["monday", "friday", "schoolZone", "exceptions", "exceptions"]);
  expect(refused({ schoolZone: { $ne: "" } })).toEqual(["schoolZone: Choisissez la zone scolaire : A, B ou C."]);
});
