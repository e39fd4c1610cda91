import { draws } from "../draws.ts";
import { Events } from "./events.ts";
import type { Parameters } from "./parameters.ts";
import { type Run, everyone, firstCome, ours } from "./policies.ts";
import { schools, volunteers } from "./people.ts";
import { wants } from "./wants.ts";

export const policies = { ours, "mail everyone": everyone, "first come": firstCome } as const;
export type Policy = keyof typeof policies;

/** One school year, the same for each policy: the same schools, people, requests and luck. */
export function aYear(parameters: Parameters, seed: number) {
  const draw = draws(seed);
  const people = volunteers(draw, parameters);
  const asked = wants(draw, parameters, schools(draw, parameters));
  const run = (): Run => ({ parameters, seed, people, wants: asked, events: new Events() });
  return { people, wants: asked, live: (policy: Policy) => policies[policy](run()), run };
}
