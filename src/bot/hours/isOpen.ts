import type { Calendar } from "./calendar.ts";
import { slotsOn } from "./slotsOn.ts";
import { dayMs, timeOf, wallAt } from "./wall.ts";

/**
 * Whether somebody answers at that moment, by the clocks of the calendar's zone: open at `from`, closed at `to`. A slot that crosses
 * midnight is of the day on which it begins. When clocks go back, what they read twice is open twice; when they go forward, what they
 * skip is not. Pure.
 */
export function isOpen(calendar: Calendar, at: Date): boolean {
  const { day, time } = wallAt(calendar.zone, at.getTime());
  return covers(calendar, day, time) || covers(calendar, day - 1, time + dayMs);
}

const covers = (calendar: Calendar, day: number, time: number) =>
  slotsOn(calendar, day).some(slot => {
    const [from, to] = [timeOf(slot.from), timeOf(slot.to)];
    return from <= time && time < (to > from ? to : to + dayMs);
  });
