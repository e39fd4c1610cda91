import { TZDate } from "@date-fns/tz";

/** The school year of a moment: from the first of September to the next, in Paris, and its name « 2026-2027 ». The day that pupils go back is set each year by decree: the first of the month stands for it. */
export function schoolYear(at: Date) {
  const local = new TZDate(at.getTime(), "Europe/Paris");
  const first = local.getFullYear() - (local.getMonth() < 8 ? 1 : 0);
  const begin = (year: number) => new Date(new TZDate(year, 8, 1, "Europe/Paris").getTime());
  return { from: begin(first), to: begin(first + 1), name: `${first}-${first + 1}` };
}
