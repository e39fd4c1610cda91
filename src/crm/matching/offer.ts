import { isAway } from "../ambassadors/absences.ts";
import { onDay } from "../ambassadors/days.ts";

/** What an ambassador offers and accepts. What is left out is not asked of them. */
export type Offer = {
  status: string; trades: readonly string[]; formats: readonly string[]; levels: readonly string[]; days: readonly string[]; radiusKm: number; monthlyLimit: number; departement?: string | null;
  job?: string; ownWords?: string; languages?: readonly string[]; access?: readonly string[]; absences?: readonly { from: Date; to: Date }[]; inHolidays?: boolean; declaredAt?: Date | null; roleModels?: readonly string[]; roleModelSince?: Date | null;
};
/** What a class needs; `holidays`: those of its dates that fall in the school holidays. */
export type Need = { trades: readonly string[]; format: string; level: string; dates: readonly Date[]; departement?: string | null; tradeWords?: string; language?: string | null; access?: readonly string[]; aims?: readonly string[]; holidays?: readonly Date[] };
/**
 * How things stand between both: `km` as the crow flies, null where a place is unknown; `asksThisMonth`, `asksThisWeek`, `asksThisYear`:
 * invitations since the first of the month, in seven days, in twelve months; `met`: classes met before; `owes`: the company promised
 * meetings and has some left this year. What refusals of the last twelve months taught: `tooFarKm`, the least distance refused as too
 * far; `notTheirs`, trades refused as not theirs; `busy`, said this month that there is no time.
 */
export type Standing = { km: number | null; asksThisMonth: number; alreadyAsked: boolean; owes: boolean; asksThisWeek?: number; asksThisYear?: number; met?: number; tooFarKm?: number | null; notTheirs?: readonly string[]; busy?: boolean };

/** The need's dates on which this ambassador may be asked. */
export const possibleDates = (offer: Pick<Offer, "days" | "absences" | "inHolidays">, dates: readonly Date[], holidays: readonly Date[] = []) =>
  dates.filter(date => onDay(offer.days, date) && !isAway(offer.absences ?? [], date) && (offer.inHolidays || !holidays.some(day => day.getTime() === date.getTime())));

/** Invitations in seven days, at most: a quarter of the month's, one at least. Source: the smoothing of Immersion Facilitée (domain.md §1, row 6). */
export const weeklyLimit = (monthlyLimit: number) => Math.ceil(monthlyLimit / 4);
