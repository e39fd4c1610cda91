import { addDays, addMinutes } from "date-fns";
import { awake } from "./calendar.ts";
import { type Chance, luck } from "./luck.ts";
import type { Parameters } from "./parameters.ts";
import type { Volunteer } from "./people.ts";
import type { Want } from "./wants.ts";

export type Letter = { parameters: Parameters; seed: number; person: Volunteer; want: Want; at: Date };
export type Answer = { yes: boolean; at: Date };

/**
 * What somebody does with a letter: nothing, or yes or no after some hours. `recent`: letters they had in the last thirty days. Silence is
 * a letter not opened or not answered; both together leave the published share of answers, of people who are not tired.
 */
export function answerOf({ parameters: { letters, fatigue }, seed, person, want, at }: Letter, recent: number): Answer | null {
  const mine = (what: Chance) => luck(seed, person.id, want.id, what);
  const ready = person.readiness * fatigue.each ** recent;
  if (mine("opens") >= letters.opening || mine("answers") >= (letters.answered / letters.opening) * ready) return null;
  const normal = Math.sqrt(-2 * Math.log(1 - mine("delay"))) * Math.cos(2 * Math.PI * mine("delayToo"));
  const hours = letters.delayHours * Math.exp(letters.delaySpread * normal);
  return { yes: mine("yes") < letters.yes, at: awake(addMinutes(at, Math.max(2, 60 * hours)), 90 * mine("delay")) };
}

/** Whether this letter, opened, ends in a farewell: until when, null for good, undefined where they stay. `recent`: as above. */
export function farewellOf({ parameters: { letters, fatigue }, seed, person, want, at }: Letter, recent: number): Date | null | undefined {
  const mine = (what: Chance) => luck(seed, person.id, want.id, what);
  const beyond = Math.max(0, recent + 1 - person.monthlyLimit);
  if (mine("opens") >= letters.opening || mine("leaves") >= (fatigue.leaves + fatigue.leavesBeyond * beyond) / letters.opening) return undefined;
  return mine("pauses") < fatigue.pauses ? addDays(at, fatigue.pauseDays) : null;
}
