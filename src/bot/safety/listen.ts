import { harmless, trades } from "./rules/harmless.ts";

const masksOf = (says: readonly string[]) => says.map(one => new RegExp(one, "g"));
const [hyperboles, jobs] = [masksOf(harmless), masksOf(trades)];

const without = (masks: readonly RegExp[]) => (text: string) => masks.reduce((left, mask) => left.replace(mask, " ~ "), text).replace(/ +/g, " ").trim();
/** The same without trades, school subjects and works that only sound alarming. */
export const withoutTrades = without(jobs);
/** And without the ways of speaking that mean no harm. */
export const withoutHyperbole = without([...jobs, ...hyperboles]);
