import { atOnce } from "./product.ts";

/**
 * What the simulated school year supposes, in one place: each line says who published it, or that it is ours. Ours are suppositions, to be
 * replaced by what the Région measures; `whatIf.ts` lives the year again with others.
 */
export const parameters = {
  /** Asked by issue 7. About as many schools as Normandie has collèges and lycées (our order of size). */
  schools: 600,
  /** Asked by issue 7. « Plus de 1 000 » ambassadors in 2022 (Tendance Ouest, domain.md §0). */
  ambassadors: 1500,
  /** Ours: requests a school makes in a year, on average. */
  requestsASchool: 4,
  /** Ours: how requests come by month, January 0: few at the start, most before the winter and the spring. */
  season: { 8: 0.5, 9: 1.2, 10: 1.6, 11: 1, 0: 1.5, 1: 1.1, 2: 1.4, 3: 0.9, 4: 0.7, 5: 0.3 } as Record<number, number>,
  places: {
    /** Ours: schools stand where so many people live at least; a school is rural where fewer than these do. */
    schoolFrom: 1000,
    ruralBelow: 5000,
    /** Ours: of schools in towns of so many people, so many are of priority education. */
    priorityFrom: 15_000,
    priority: 0.25,
  },
  /** Ours: so many requests are for one of the first families of trades below, where as many volunteers as elsewhere stand ready. */
  wanted: { share: 0.4, trades: ["sante", "numerique", "social", "public"] },
  letters: {
    /** Published: 17 % of requests have an answer from the company, any answer, January 2024 (Immersion Facilitée, issue 1118; what counts: issue 801). */
    answered: 0.17,
    /** Ours: letters that are opened; an answer and a farewell need it. 28.6 % for letters of associations to all (M+R Benchmarks 2025), more for a letter to one person. */
    opening: 0.5,
    /** Ours: of those who answer and have a free date, how many say yes. The others refuse. */
    yes: 0.6,
    /** Ours: hours until an answer, their median and the spread of their logarithm; what falls in the night is answered after seven. */
    delayHours: 10,
    delaySpread: 1.1,
    /** Ours: people differ: their own readiness is between these, times the average. */
    readiness: { low: 0.2, high: 1.8 },
  },
  fatigue: {
    /** Ours: each letter of the last thirty days makes an answer so many times as likely. */
    each: 0.9,
    /** Published: 0.17 % of letters of associations end in an unsubscription (Campaign Monitor 2018, by The NonProfit Times). */
    leaves: 0.0017,
    /** Ours: each letter of the last thirty days beyond the number that somebody chose for a month makes this one end so often in a farewell. */
    leavesBeyond: 0.02,
    /** Ours: of farewells, so many are a pause of so many days; the others are for good. */
    pauses: 0.5,
    pauseDays: 60,
  },
  /** Ours: the named person who takes over at 72 hours finds somebody by telephone so often, within so many hours. `forAll`: the other policies have one too. */
  referent: { finds: 0.5, hours: 48, forAll: false },
  /** The product's own: how many a wave asks. In the product waves stop when the staff take over. */
  ours: { atOnce, afterHandOver: false },
  /** Ours: hours of silence after which « first come » asks the next person. */
  silenceHours: 72,
  /** Asked by issue 7: « mail everyone » reaches so many kilometres, whatever people chose. */
  everyone: { km: 50 },
};
export type Parameters = typeof parameters;
