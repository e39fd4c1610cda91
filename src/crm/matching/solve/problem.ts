/**
 * Who goes where, as numbers. Requests and ambassadors are known by their place in the arrays; an edge says that one may serve the
 * other, once, and what that is worth (an integer). `need`: places a request offers; `capacity`: places an ambassador takes;
 * `given`: places already taken this term. The first place of a request is worth `bonus` more; the n-th place of an ambassador,
 * those already given counted, costs `load` × (n − 1): the load is convex, so that it is spread.
 */
export type Problem = {
  need: Int32Array;
  capacity: Int32Array;
  given: Int32Array;
  /** Edges sorted by request: those of request r are `start[r]` to `start[r + 1]`. */
  start: Int32Array;
  ambassador: Int32Array;
  value: Float64Array;
  bonus: number;
  /** Where the bonus is not the same for all: one a request. */
  bonuses?: Float64Array;
  load: number;
};

/** Edges taken (1) or not, and prices that prove nothing is worth more: one a request, one an ambassador. */
export type Solution = { used: Uint8Array; requestPrice: Float64Array; ambassadorPrice: Float64Array };

/** What the next place of an ambassador costs who has taken `n` in this solution. */
export const costOf = ({ load, given }: Problem, ambassador: number, n: number) => load * (given[ambassador]! + n);

/** What the n-th place of a request is priced at beside its edges: the first is worth the bonus. */
export const placeCost = ({ bonus, bonuses }: Problem, request: number, n: number) => (n > 0 ? 0 : bonuses ? -bonuses[request]! : -bonus);
