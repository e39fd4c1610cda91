import type { Parameters } from "./parameters.ts";

type What = { name: string; change(supposed: Parameters): Parameters };
const letters = (change: Partial<Parameters["letters"]>) => (was: Parameters) => ({ ...was, letters: { ...was.letters, ...change } });
const fatigue = (change: Partial<Parameters["fatigue"]>) => (was: Parameters) => ({ ...was, fatigue: { ...was.fatigue, ...change } });
const referent = (change: Partial<Parameters["referent"]>) => (was: Parameters) => ({ ...was, referent: { ...was.referent, ...change } });
const own = (change: Partial<Parameters["ours"]>) => (was: Parameters) => ({ ...was, ours: { ...was.ours, ...change } });

/** The same years with one supposition changed: what the result hangs on, and what our own choices cost. */
export const whatIf: readonly What[] = [
  { name: "nobody tires or leaves", change: fatigue({ each: 1, leaves: 0, leavesBeyond: 0 }) },
  { name: "people tire and leave twice as fast", change: fatigue({ each: 0.8, leavesBeyond: 0.04 }) },
  { name: "one letter in ten is answered", change: letters({ answered: 0.1 }) },
  // The aim of Immersion Facilitée, issue 801.
  { name: "three in ten are answered", change: letters({ answered: 0.3 }) },
  { name: "no referent finds anybody", change: referent({ finds: 0 }) },
  { name: "the other policies have the same referent", change: referent({ forAll: true }) },
  { name: "half as many volunteers", change: was => ({ ...was, ambassadors: was.ambassadors / 2 }) },
  { name: "twice as many volunteers", change: was => ({ ...was, ambassadors: was.ambassadors * 2 }) },
  { name: "our waves go on after 72 hours", change: own({ afterHandOver: true }) },
  { name: "our waves ask twice as many", change: was => own({ atOnce: 2 * was.ours.atOnce })(was) },
];
