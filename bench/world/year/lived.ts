import { median } from "../../median.ts";
import { type AYear, type Policy, aYear, policyNames } from "./aYear.ts";
import { type Month, byMonth } from "./months.ts";
import type { Parameters } from "./parameters.ts";
import { type Told, tell } from "./told.ts";

/** Some years, one a seed, under each policy: what is told of each, and its months. */
export type Lived = Record<Policy, { told: Told; months: Month[] }[]>;

export function live(years: readonly AYear[], parameters?: Parameters): Lived {
  const one = (year: AYear, policy: Policy) => {
    const lived = year.live(policy, parameters);
    return { told: tell(lived, year.people), months: byMonth(lived) };
  };
  return Object.fromEntries(policyNames.map(policy => [policy, years.map(year => one(year, policy))])) as Lived;
}

export const yearsOf = (parameters: Parameters, seeds: readonly number[]) => seeds.map(seed => aYear(parameters, seed));

const values = (lived: Lived, policy: Policy, figure: keyof Told) => lived[policy].map(({ told }) => told[figure]);
export const middle = (lived: Lived, policy: Policy, figure: keyof Told) => median(values(lived, policy, figure));
/** « 0.33 (0.31 to 0.35) »: the median and the range over the seeds. */
export function rangeOf(lived: Lived, policy: Policy, figure: keyof Told): string {
  const all = values(lived, policy, figure);
  return `${short(median(all))} (${short(Math.min(...all))} to ${short(Math.max(...all))})`;
}
const short = (value: number) => String(Math.round(value * 100) / 100);

/** One line a month, over all seeds: of what was asked, the share with a yes in time and filled; people lost for good until its end, in an average year. */
export const monthTable = (lived: Lived) =>
  lived.ours[0]!.months.map(({ name }, i) => ({ month: name, ...Object.fromEntries(policyNames.map(policy => [policy, monthCell(lived[policy].map(({ months }) => months), i)])) }));

function monthCell(years: Month[][], i: number): string {
  const sum = (of: (month: Month) => number, from = i) => years.flatMap(months => months.slice(from, i + 1)).reduce((total, month) => total + of(month), 0);
  const percent = (part: number) => `${Math.round((100 * part) / Math.max(1, sum(({ asked }) => asked)))} %`;
  return `${percent(sum(({ yes72 }) => yes72))} / ${percent(sum(({ filled }) => filled))} / ${Math.round(sum(({ lost }) => lost, 0) / years.length)}`;
}
