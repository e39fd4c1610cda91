/**
 * What the simulated school year supposes, in one place. « published »: Immersion Facilitée, January 2024, 17 % of requests answered by
 * companies (shared/domain.md, essentials). Everything else is our own supposition, to be replaced by what the Région measures.
 */
export const parameters = {
  schools: 600,
  ambassadors: 1500,
  /** Requests a school makes in a year, on average. */
  requestsASchool: 4,
  /** How requests come by month, September first: few at the start, most before the winter and the spring. */
  season: { 8: 0.5, 9: 1.2, 10: 1.6, 11: 1, 0: 1.5, 1: 1.1, 2: 1.4, 3: 0.9, 4: 0.7, 5: 0.3 } as Record<number, number>,
  letters: {
    /** Published: the share of single requests that are answered at all. */
    answered: 0.17,
    /** The share of letters that are opened: an answer needs it. */
    opening: 0.5,
    /** Of those who answer, how many say yes. */
    yes: 0.6,
    /** Hours until an answer: median, and the spread of its logarithm. */
    delayHours: 10,
    delaySpread: 1.1,
    /** People differ: their own readiness is between these, times the average. */
    readiness: { low: 0.2, high: 1.8 },
  },
  fatigue: {
    /** Each letter of the last thirty days makes an answer so much less likely. */
    each: 0.9,
    /** A letter beyond what somebody chose makes them leave for the year so often. */
    leavesBeyond: 0.04,
    /** A letter within it. */
    leavesWithin: 0.002,
  },
  /** The named person who takes over at 72 hours: how often they find somebody by telephone, and within how many hours. */
  referent: { finds: 0.5, hours: 48 },
  /** « First come »: hours of silence after which the next person is asked. */
  silenceHours: 72,
  /** « Mail everyone »: whoever shows the trade, at this level, within so many kilometres, whatever they chose. */
  everyone: { km: 50 },
};
export type Parameters = typeof parameters;
