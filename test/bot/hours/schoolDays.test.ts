import { addDays } from "date-fns";
import { loadBreaks } from "../../../src/crm/schoolCalendar/loadBreaks.ts";
import { SchoolBreak } from "../../../src/crm/schoolCalendar/schoolBreak.ts";
import { type Calendar, emptyWeek } from "../../../src/bot/hours/calendar.ts";
import { isOpen } from "../../../src/bot/hours/hours.ts";
import { withSchoolDays } from "../../../src/bot/hours/withSchoolDays.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();

const calendar: Calendar = { zone: "Europe/Paris", week: { ...emptyWeek(), monday: [{ from: "09:00", to: "17:00" }] }, closedOnPublicHolidays: true, alsaceMoselle: false, schoolHolidays: "closed", schoolZone: "B", exceptions: [] };
const mondayOfHoliday = new Date("2027-02-22T09:00:00Z");
const mondayOfReturn = new Date("2027-03-08T09:00:00Z");

test("holidays that the staff moved count as they keep them, those of another zone do not", async () => {
  expect([mondayOfHoliday, mondayOfReturn].map(at => isOpen(calendar, at))).toEqual([false, true]);
  await loadBreaks("B");
  const kept = await withSchoolDays(calendar);
  expect([mondayOfHoliday, mondayOfReturn].map(at => isOpen(kept, at))).toEqual([false, true]);
  const winter = await SchoolBreak.findOne({ key: "2027-hiver" }).orFail();
  await SchoolBreak.updateOne({ _id: winter._id }, { from: addDays(winter.from, 7), back: addDays(winter.back, 7) });
  const moved = await withSchoolDays(calendar);
  expect([mondayOfHoliday, mondayOfReturn].map(at => isOpen(moved, at))).toEqual([true, false]);
  expect(isOpen(await withSchoolDays({ ...calendar, schoolZone: "A" }), mondayOfReturn)).toBe(true);
});
