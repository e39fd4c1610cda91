import { addMinutes } from "date-fns";
import type { Parameters } from "./parameters.ts";
import type { Volunteer } from "./people.ts";
import type { Want } from "./wants.ts";

/** A number from 0 to 1 that depends on the seed, the person, the request and what is asked alone: whatever a policy does, the same two meet the same luck. */
export function luck(seed: number, person: number, want: number, what: number) {
  let t = Math.imul(seed ^ (person * 0x9e3779b1) ^ (want * 0x85ebca6b) ^ (what * 0xc2b2ae35), 0x27d4eb2f);
  t = Math.imul(t ^ (t >>> 15), 0x2c1b3c6d);
  t = Math.imul(t ^ (t >>> 12), 0x297a2d39);
  return ((t ^ (t >>> 15)) >>> 0) / 2 ** 32;
}

export type Answer = { yes: boolean; at: Date };

/**
 * What somebody does with a letter: nothing, or yes or no after some hours. `recent`: letters they had in the last thirty days. Silence is
 * a letter not opened or not answered; both together leave the published share of answers, of somebody of average readiness who is not tired.
 */
export function answerOf({ letters, fatigue }: Parameters, seed: number, person: Volunteer, want: Want, sentAt: Date, recent: number): Answer | null {
  const ready = person.readiness * fatigue.each ** recent;
  const opened = luck(seed, person.id, want.id, 1) < letters.opening;
  if (!opened || luck(seed, person.id, want.id, 2) >= (letters.answered / letters.opening) * ready) return null;
  const [a, b] = [Math.max(1e-9, luck(seed, person.id, want.id, 3)), luck(seed, person.id, want.id, 4)];
  const normal = Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
  return { yes: luck(seed, person.id, want.id, 5) < letters.yes, at: addMinutes(sentAt, Math.max(2, 60 * letters.delayHours * Math.exp(letters.delaySpread * normal))) };
}
