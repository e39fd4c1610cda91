import { addDays, subHours } from "date-fns";
import { confirmRequest } from "../crm/matching/confirmRequest.ts";
import { Invitation } from "../crm/matching/invitation.ts";
import { refuseInvitation } from "../crm/matching/refuseInvitation.ts";
import { personWith } from "../crm/people/person.ts";
import { makeRequest } from "../crm/requests/makeRequest.ts";
import { blankRequest } from "../crm/requests/requestForm.ts";
import { Warned } from "../crm/requests/warned.ts";
import { warningsRead } from "../crm/requests/warnings.ts";
import { SchoolRequest } from "../crm/requests/schoolRequest.ts";
import { isoDay } from "../crm/french.ts";
import { holidaysAmong } from "../crm/schoolCalendar/holidays.ts";
import { orWorkingDay } from "../crm/territories/daysOff.ts";
import { parisTime } from "../crm/requests/wishedDates.ts";
import { samePlace } from "../crm/territories/place.ts";
import { School } from "../crm/schools/school.ts";
import { acceptInvitation } from "../crm/answers/acceptInvitation.ts";
import { addressOf } from "./addressOf.ts";
import { asks, week } from "./cast.ts";

type Ask = (typeof asks)[number];

/** Teachers ask; some are answered, one is refused once, one is left to the staff. */
export async function loadRequests(at: Date) {
  for (const ask of asks) await load(ask, subHours(at, 20));
  await loadWeek(subHours(at, 5));
}

async function load(ask: Ask, at: Date) {
  const school = await School.findOne({ name: ask.school }).orFail();
  const teacher = await personWith(addressOf(ask.teacher), ask.teacher, "teacher");
  const { format, level, headCount, trades } = ask;
  const facts = { school: school._id, ...samePlace(school), teacher: teacher._id, teacherName: teacher.name, teacherEmail: teacher.email };
  const request = await new SchoolRequest({ ...facts, format, level, headCount, trades: [...trades], dates: [await weekdayAt(ask.inDays, at), await weekdayAt(ask.inDays + 3, at)] }).save();
  if (ask.ends !== "unconfirmed") await confirmRequest(request, at);
  const invitation = await Invitation.findOne({ request: request._id, status: "sent" }).sort({ score: -1 });
  if (ask.ends === "accepted") await acceptInvitation({ invitation: invitation!, date: request.dates[0]!.toISOString(), at });
  if (ask.ends === "refused-once") await refuseInvitation({ invitation: invitation!, reason: "busy", at });
}

/** A school that wants four people on each of three afternoons, by the very form that a teacher fills. */
async function loadWeek(at: Date) {
  const { teacher, school, level, classes, trades, inDays, afternoons, speakers, wish } = week;
  const days = [await classDay(addDays(at, inDays))];
  while (days.length < afternoons) days.push(await classDay(addDays(days.at(-1)!, 1)));
  const dates = Object.fromEntries(days.map((day, i) => [`date${i + 1}`, `${isoDay(day)}T14:00`]));
  const form = { ...blankRequest().form, ...dates, name: teacher, email: addressOf(teacher), format: "speed", level, classes, headCount: "64", minutes: "120", speakers: String(speakers), each: "oui", wish };
  const asking = { form, ticked: { trades: [...trades], aims: ["discover", "stereotypes"], access: [] } };
  const found = await School.findOne({ name: school }).orFail();
  const request = await makeRequest(found, asking, at).catch(error => {
    if (!(error instanceof Warned)) throw error;
    return makeRequest(found, { ...asking, form: { ...form, seen: warningsRead(error.warnings) } }, at);
  });
  await confirmRequest(request, at);
}

/** That day, or the first one after it with classes. */
async function classDay(at: Date): Promise<Date> {
  const day = orWorkingDay(at);
  return (await holidaysAmong([day])).length ? classDay(addDays(day, 1)) : day;
}

/** Two in the afternoon in Paris, `days` days on, or on the next day with classes. */
const weekdayAt = async (days: number, at: Date) => parisTime(`${isoDay(await classDay(addDays(at, days)))}T14:00`)!;
