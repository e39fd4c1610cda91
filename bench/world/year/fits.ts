import { subDays, subYears } from "date-fns";
import { heldAt } from "../../../src/crm/ambassadors/formats.ts";
import { answering } from "../../../src/crm/ambassadors/levels.ts";
import { refusals } from "../../../src/crm/matching/eligibility.ts";
import type { Standing } from "../../../src/crm/matching/offer.ts";
import { scoreOf } from "../../../src/crm/matching/score.ts";
import { type Volunteer, kilometres } from "./people.ts";
import type { YearState } from "./state.ts";
import type { Want } from "./wants.ts";

/** Whoever shows a trade asked for, in this form, at this level, within so many kilometres: what never changes in the year. */
export function reach(want: Want, people: readonly Volunteer[], km: (person: Volunteer) => number) {
  const levels = answering(want.level);
  return people.filter(one => one.formats.includes(want.format) && one.trades.some(trade => want.trades.includes(trade)) && one.levels.some(level => levels.includes(level)) && (heldAt(want.format) === "remote" || kilometres(one, want.school) <= km(one)));
}

/** The product's own rules and score, told what this year has seen: those who may be asked now, best first. The one place where the simulation meets them. */
export function ranked(want: Want, near: readonly Volunteer[], state: YearState, at: Date) {
  return near
    .filter(({ id }) => !state.gone.has(id))
    .map(person => {
      const past = state.asksOf(person.id);
      const standing: Standing = { km: kilometres(person, want.school), asksThisMonth: state.asksThisMonth(person.id, at), asksThisWeek: state.asksSince(person.id, subDays(at, 7)), asksThisYear: state.asksSince(person.id, subYears(at, 1)), met: past.filter(({ status }) => status === "accepted").length, alreadyAsked: state.wasAsked(person.id, want.id), owes: false };
      const offer = { ...person, status: "active", declaredAt: at };
      return { person, refused: refusals(offer, want, standing, at), points: scoreOf(offer, want, standing).points };
    })
    .filter(({ refused }) => !refused.length)
    .sort((a, b) => b.points - a.points || a.person.id - b.person.id)
    .map(({ person }) => person);
}
