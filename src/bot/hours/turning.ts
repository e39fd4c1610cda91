import { type Calendar, type Slot, type Week } from "./calendar.ts";
import { isOpen } from "./isOpen.ts";
import { dayMs, offsetAt, timeOf } from "./wall.ts";

const days = 400;

/** The first moment after `at` when the calendar turns: opens if `open`, else closes. Null where it does not within 400 days. */
export function turning(calendar: Calendar, at: Date, open: boolean): Date | null {
  const edges = edgesOf(calendar);
  let before = isOpen(calendar, at);
  for (const moment of moments(calendar.zone, edges, at.getTime())) {
    const now = isOpen(calendar, new Date(moment));
    if (now === open && before !== open) return new Date(moment);
    before = now;
  }
  return null;
}

/** All that clocks may read when something changes: midnight, and both ends of each slot. */
function edgesOf({ week, schoolHolidays, exceptions }: Calendar): number[] {
  const slots = [...slotsOf(week), ...(typeof schoolHolidays === "string" ? [] : slotsOf(schoolHolidays)), ...exceptions.flatMap(one => one.slots)];
  return [...new Set([0, ...slots.flatMap(({ from, to }) => [timeOf(from), timeOf(to) % dayMs])])];
}

const slotsOf = (week: Week): readonly Slot[] => Object.values(week).flat();

/** The moments after `at` when clocks read an edge, or change, in their order. */
function* moments(zone: string, edges: readonly number[], at: number) {
  for (let from = at; from < at + days * dayMs; from += dayMs) {
    const read = spans(zone, from, from + dayMs).flatMap(span => [span.from, ...edges.map(edge => next(edge, span)).filter(moment => moment < span.to)]);
    yield* read.filter(moment => moment > at).sort((a, b) => a - b);
  }
}

type Span = { from: number; to: number; offset: number };

/** From `from` until `to`, parted where clocks change. */
function spans(zone: string, from: number, to: number): Span[] {
  const [before, after] = [offsetAt(zone, from), offsetAt(zone, to)];
  if (before === after) return [{ from, to, offset: before }];
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return [{ from, to: high, offset: before }, { from: high, to, offset: after }];
}

/** When clocks that are ahead by `offset` first read `edge`, from the beginning of the span. */
const next = (edge: number, { from, offset }: Span) => from + ((((edge - from - offset) % dayMs) + dayMs) % dayMs);
