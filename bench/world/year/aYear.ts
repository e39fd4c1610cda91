import { draws } from "../draws.ts";
import { everyone } from "./everyone.ts";
import { Events } from "./events.ts";
import { firstCome } from "./firstCome.ts";
import { nearEach } from "./near.ts";
import { ours } from "./ours.ts";
import type { Parameters } from "./parameters.ts";
import { schools, volunteers } from "./people.ts";
import type { Run } from "./post.ts";
import { wants } from "./wants.ts";

export const policies = { ours, "mail everyone": everyone, "first come": firstCome } as const;
export type Policy = keyof typeof policies;
export const policyNames = Object.keys(policies) as Policy[];

/** One school year, the same for each policy: the same schools, people, requests and luck. `otherwise`: the same people, who behave so. */
export function aYear(parameters: Parameters, seed: number) {
  const draw = draws(seed);
  const people = volunteers(draw, parameters);
  const asked = wants(draw, parameters, schools(draw, parameters));
  const near = nearEach(asked, people, parameters.everyone.km);
  const run = (otherwise = parameters): Run => ({ parameters: otherwise, seed, people, wants: asked, near, events: new Events() });
  return { people, wants: asked, run, live: (policy: Policy, otherwise?: Parameters) => policies[policy](run(otherwise)) };
}
export type AYear = ReturnType<typeof aYear>;
