import { TZDate } from "@date-fns/tz";
import { differenceInCalendarDays, subDays } from "date-fns";

export type Reminder = "week" | "two" | "eve" | "report";
/** Hours of Paris in which letters about a visit leave; the SMS of the eve from `eve` on. Our own choice. */
const hours = { from: 8, eve: 16, to: 20 };
const local = (at: Date) => new TZDate(at.getTime(), "Europe/Paris");

/**
 * Which letter about this visit is due at that moment, days counted in Paris: a week before (not to who confirmed in the last two days), two
 * days before, the eve in the afternoon, and the morning after for the report; null for none, and at night.
 */
export function reminderDue({ startsAt, endsAt, createdAt }: { startsAt: Date; endsAt: Date; createdAt: Date }, at: Date): Reminder | null {
  const hour = local(at).getHours();
  if (hour < hours.from || hour >= hours.to) return null;
  const days = differenceInCalendarDays(local(startsAt), local(at));
  if (endsAt < at) return differenceInCalendarDays(local(at), local(endsAt)) >= 1 ? "report" : null;
  if (days > 2 && days <= 7) return createdAt < subDays(at, 2) ? "week" : null;
  if (days === 2) return "two";
  return days === 1 && hour >= hours.eve ? "eve" : null;
}
