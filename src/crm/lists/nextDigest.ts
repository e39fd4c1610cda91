import { TZDate } from "@date-fns/tz";
import { addDays } from "date-fns";
import { orWorkingDay } from "../territories/daysOff.ts";

const hour = 7;

/** When the next digest leaves: at seven in Paris, the next working day or the next Monday; null when none is wanted. */
export function nextDigest(rhythm: string, at: Date): Date | null {
  if (rhythm !== "daily" && rhythm !== "weekly") return null;
  const local = new TZDate(at.getTime(), "Europe/Paris");
  const seven = new TZDate(local.getFullYear(), local.getMonth(), local.getDate(), hour, 0, "Europe/Paris");
  const first = seven > local ? seven : addDays(seven, 1);
  const day = rhythm === "daily" ? first : addDays(first, (8 - first.getDay()) % 7);
  return new Date((rhythm === "daily" ? orWorkingDay(day) : day).getTime());
}
