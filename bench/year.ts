import { median } from "./median.ts";
import type { Row } from "./row.ts";
import { type Policy, aYear, policies } from "./world/year/aYear.ts";
import { parameters } from "./world/year/parameters.ts";
import { type Told, byMonth, tell } from "./world/year/told.ts";

const seeds = [1, 2, 3, 4, 5];
const peers = ["mail everyone", "first come"] as const;
type Goal = { figure: keyof Told; label: string; unit: string; goal: string; reached(ours: number, theirs: number): boolean };

const goals: Goal[] = [
  { figure: "answered72", label: "a person within 72 h", unit: "share", goal: ">= 0.99", reached: ours => ours >= 0.99 },
  { figure: "yes72", label: "a yes within 72 h", unit: "share", goal: ">= theirs", reached: (ours, theirs) => ours >= theirs },
  { figure: "filled", label: "filled before the date", unit: "share", goal: ">= theirs", reached: (ours, theirs) => ours >= theirs },
  { figure: "hours", label: "hours to a yes, median", unit: "hours", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "lettersAFilled", label: "letters a filled request", unit: "letters", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "busiestTenth", label: "letters to the busiest tenth", unit: "share", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "gini", label: "spread of letters (Gini)", unit: "index", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "beyond", label: "people asked beyond what they chose", unit: "people", goal: "0", reached: ours => ours === 0 },
  { figure: "lost", label: "people lost in the year", unit: "people", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "unserved", label: "schools that asked and were never served", unit: "schools", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "unservedRep", label: "of these, in priority education", unit: "schools", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
  { figure: "unservedRural", label: "of these, rural", unit: "schools", goal: "<= theirs", reached: (ours, theirs) => ours <= theirs },
];

/** A simulated school year under three policies, the same people, requests and luck for each: medians over five seeds, where ours loses too. */
export async function bench(): Promise<Row[]> {
  const names = Object.keys(policies) as Policy[];
  const told = new Map(names.map(name => [name, [] as Told[]]));
  for (const seed of seeds) {
    const year = aYear(parameters, seed);
    for (const name of names) {
      const lived = year.live(name);
      told.get(name)!.push(tell(lived, year.run()));
      if (seed === seeds[0]) console.log(`${name}, seed ${seed}, filled / asked: ${[...byMonth(lived)].sort().map(([month, { filled, asked }]) => `${month} ${filled}/${asked}`).join("  ")}`);
    }
  }
  const values = (name: Policy, figure: keyof Told) => told.get(name)!.map(one => one[figure]);
  console.table(goals.map(({ figure, label }) => ({ figure: label, ...Object.fromEntries(names.map(name => [name, rangeOf(values(name, figure))])) })));
  return goals.flatMap(({ figure, label, unit, goal, reached }) =>
    peers.map(peer => {
      const [ours, theirs] = [median(values("ours", figure)), median(values(peer, figure))];
      return { id: `year ${parameters.schools}x${parameters.ambassadors}: ${label}`, unit, ours, peer, theirs, ratio: theirs ? ours / theirs : 0, goal, reached: reached(ours, theirs) };
    }),
  );
}

const short = (value: number) => String(Math.round(value * 100) / 100);
const rangeOf = (values: number[]) => `${short(median(values))} (${short(Math.min(...values))} to ${short(Math.max(...values))})`;
