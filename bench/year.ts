import type { Row } from "./row.ts";
import { policyNames } from "./world/year/aYear.ts";
import { type Goal, goals, inShort } from "./world/year/goals.ts";
import { type Lived, live, middle, monthTable, rangeOf, yearsOf } from "./world/year/lived.ts";
import { parameters } from "./world/year/parameters.ts";
import { whatIf } from "./world/year/whatIf.ts";

const seeds = [1, 2, 3, 4, 5];
/** Fewer for each changed supposition: the whole takes a minute. */
const fewer = seeds.slice(0, 3);
const peers = ["mail everyone", "first come"] as const;

/**
 * A simulated school year under three policies, the same people, requests and luck for each: medians over the seeds, where ours loses too; then the
 * same with one supposition changed, beside « mail everyone » alone.
 */
export async function bench(): Promise<Row[]> {
  const years = yearsOf(parameters, seeds);
  const lived = live(years);
  console.log("\nMedian and range of the seeds");
  console.table(goals.map(({ figure, label }) => ({ figure: label, ...Object.fromEntries(policyNames.map(policy => [policy, rangeOf(lived, policy, figure)])) })));
  console.log("\nBy month of the request: a yes within 72 h / filled / people lost for good so far");
  console.table(monthTable(lived));
  const rows = goals.flatMap(goal => peers.map(peer => rowOf(goal, peer, lived)));
  const others = whatIf.map(({ name, change }) => ({ name, lived: other(change(parameters), years.slice(0, fewer.length)) }));
  console.log("\nIf: a yes within 72 h / filled / people lost for good");
  console.table([{ name: "as supposed", lived }, ...others].map(({ name, lived }) => ({ if: name, ...Object.fromEntries(policyNames.map(policy => [policy, inShort.map(({ figure }) => Math.round(100 * middle(lived, policy, figure)) / 100).join(" / ")])) })));
  return [...rows, ...others.flatMap(({ name, lived }) => inShort.map(goal => rowOf(goal, "mail everyone", lived, `if ${name}, `)))];
}

/** The same people where only what they do changes; others where there are more or fewer. */
const other = (changed: typeof parameters, years: ReturnType<typeof yearsOf>): Lived => (changed.ambassadors === parameters.ambassadors ? live(years, changed) : live(yearsOf(changed, fewer)));

function rowOf({ figure, label, unit, goal, reached }: Goal, peer: (typeof peers)[number], lived: Lived, supposed = ""): Row {
  const [ours, theirs] = [middle(lived, "ours", figure), middle(lived, peer, figure)];
  return { id: `year ${parameters.schools}x${parameters.ambassadors}: ${supposed}${label}`, unit, ours, peer, theirs, ratio: theirs ? ours / theirs : 0, goal, reached: reached(ours, theirs) };
}
