import { TZDate } from "@date-fns/tz";

/** What an ambassador offers and accepts. */
export type Offer = { status: string; trades: readonly string[]; formats: readonly string[]; levels: readonly string[]; days: readonly string[]; radiusKm: number; monthlyLimit: number; departement?: string | null };
/** What a class needs. */
export type Need = { trades: readonly string[]; format: string; level: string; dates: readonly Date[]; departement?: string | null };
/** How things stand between both: `km` as the crow flies, null where a place is unknown; `asksThisMonth`: invitations since the first of the month; `owes`: the company promised meetings and has some left this year. */
export type Standing = { km: number | null; asksThisMonth: number; alreadyAsked: boolean; owes: boolean };

const isoDay = (date: Date) => String(new TZDate(date.getTime(), "Europe/Paris").getDay() || 7);

/** The need's dates on which this ambassador may be asked. */
export const possibleDates = (offer: Pick<Offer, "days">, dates: readonly Date[]) => dates.filter(date => offer.days.includes(isoDay(date)));
