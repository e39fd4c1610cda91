import { frenchDay } from "../french.ts";

const long = new Intl.DateTimeFormat("fr-FR", { month: "long", year: "numeric", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("fr-FR", { month: "short", year: "2-digit", timeZone: "UTC" });
const at = (month: string) => new Date(`${month}-15T12:00:00Z`);

/** « novembre 2026 » of « 2026-11 ». */
export const monthName = (month: string) => long.format(at(month));
/** « nov. 26 ». */
export const monthShort = (month: string) => short.format(at(month));

/** Every month from the first that has something to the last, none left out, at most those of the period; of nothing, none. */
export function monthsBetween(found: readonly string[]): string[] {
  const sorted = [...found].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const months = [first];
  while (months.at(-1)! < last) {
    const [year, month] = months.at(-1)!.split("-").map(Number) as [number, number];
    months.push(month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`);
  }
  return months;
}

/** « du 1er septembre 2026 au 31 août 2027 », the last day included; « depuis le début ». */
export function rangeWords({ from, to }: { from: Date; to: Date }) {
  if (!from.getTime()) return "depuis le début";
  return `du ${frenchDay(from)} au ${frenchDay(new Date(to.getTime() - 1))}`;
}
