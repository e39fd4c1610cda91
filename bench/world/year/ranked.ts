import type { Near } from "./near.ts";
import { pointsOf } from "./product.ts";
import type { YearState } from "./state.ts";
import type { Want } from "./wants.ts";

/** Whom the product would ask now for this request, best first, ties by number. */
export function ranked(want: Want, near: readonly Near[], state: YearState, at: Date): Near[] {
  const asked = new Set(state.asksFor(want.id).map(({ person }) => person));
  const fit = near.flatMap(one => {
    const { id } = one.person;
    const points = asked.has(id) || state.isAway(id, at) ? null : pointsOf(want, one, state.past(id, at));
    return points === null ? [] : [{ one, points }];
  });
  return fit.sort((a, b) => b.points - a.points || a.one.person.id - b.one.person.id).map(({ one }) => one);
}
