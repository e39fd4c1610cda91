import { refusals } from "../../../src/crm/matching/eligibility.ts";
import { atOnce } from "../../../src/crm/matching/inviteNext.ts";
import { possibleDates, type Standing } from "../../../src/crm/matching/offer.ts";
import { scoreOf } from "../../../src/crm/matching/score.ts";
import { nextWaveAt } from "../../../src/crm/matching/waves.ts";
import { promisedHours } from "../../../src/crm/requests/schoolRequest.ts";
import type { Near } from "./near.ts";
import type { Volunteer } from "./people.ts";
import type { Want } from "./wants.ts";

/** The one place where the simulation meets the product's rules: what it asks of them, in its own words. */
export { atOnce, nextWaveAt, promisedHours };

/** What the year has seen of somebody until now. */
export type Past = Required<Pick<Standing, "asksThisMonth" | "asksThisWeek" | "asksThisYear" | "met">>;

/**
 * Points of whoever the product would ask, null of those it would not. What both offer and need stays the same all year, so that the same
 * past gives the same points: they are kept beside the pair, as rules and score are pure.
 */
export function pointsOf(want: Want, { person, km, known }: Near, past: Past): number | null {
  const key = `${past.asksThisMonth}/${past.asksThisWeek}/${past.asksThisYear}/${past.met}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const standing: Standing = { ...past, km, alreadyAsked: false, owes: person.owes && !past.met };
  const offer = { ...person, status: "active" };
  const points = refusals(offer, want, standing, want.at).length ? null : scoreOf(offer, want, standing).points;
  known.set(key, points);
  return points;
}

/** The dates of a request on which somebody may come, as their days say. */
export const datesOf = (person: Volunteer, want: Want): Date[] => possibleDates(person, want.dates);
