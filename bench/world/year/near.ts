import { heldAt } from "../../../src/crm/ambassadors/formats.ts";
import { answering } from "../../../src/crm/ambassadors/levels.ts";
import { kilometres } from "../../../src/crm/territories/distance.ts";
import type { Volunteer } from "./people.ts";
import { datesOf } from "./product.ts";
import type { Want } from "./wants.ts";

/** Somebody who shows a trade asked for, in this form, at this level; `known`: the points that the product gave the two, by what had happened. */
export type Near = { person: Volunteer; km: number; dates: Date[]; known: Map<string, number | null> };

/**
 * Who fits each request by trade, form and level and lives within their own distance or `leastKm`, with the kilometres as the crow flies and
 * the dates they could come: what never changes in the year.
 */
export function nearEach(wants: readonly Want[], people: readonly Volunteer[], leastKm: number): Near[][] {
  return wants.map(want => {
    const levels = answering(want.level);
    const fit = people.filter(one => one.trades.some(trade => want.trades.includes(trade)) && one.formats.includes(want.format) && one.levels.some(level => levels.includes(level)));
    const placed = fit.map(person => ({ person, km: kilometres(person.location, want.school.location)! }));
    return within(want, placed, ({ radiusKm }) => Math.max(radiusKm, leastKm)).map(one => ({ ...one, dates: datesOf(one.person, want), known: new Map<string, number | null>() }));
  });
}

/** Those of them within so many kilometres; all where the meeting is on a screen. */
export const within = <N extends Pick<Near, "person" | "km">>(want: Want, near: readonly N[], km: (person: Volunteer) => number) => near.filter(one => heldAt(want.format) === "remote" || one.km <= km(one.person));
