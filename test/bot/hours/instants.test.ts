import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { type Calendar, type Slot, type Week, weekdays } from "../../../src/bot/hours/calendar.ts";
import { closesAt, isOpen, nextOpening } from "../../../src/bot/hours/hours.ts";

type Written = { zone?: string; dom?: Calendar["dom"]; week: string[]; closedOnPublicHolidays: boolean; alsaceMoselle?: boolean; schoolHolidays: "open" | "closed" | string[]; schoolZone: Calendar["schoolZone"]; schoolDays?: [string, string][]; exceptions?: [string, string, string][] };
type Row = { calendar: string; at: string; open: string; closesAt: string; nextOpening: string };

const file = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");
const slots = (text: string): Slot[] => text.split(" ").filter(Boolean).map(slot => ({ from: slot.slice(0, 5), to: slot.slice(6) }));
const week = (days: string[]) => Object.fromEntries(weekdays.map((day, index) => [day, slots(days[index]!)])) as unknown as Week;

function calendar(written: Written): Calendar {
  const { schoolHolidays: rule, schoolDays, exceptions = [] } = written;
  const kept = schoolDays ? { schoolDays: schoolDays.map(([from, back]) => ({ from, back })) } : {};
  return { ...written, ...kept, zone: written.zone ?? "Europe/Paris", alsaceMoselle: Boolean(written.alsaceMoselle), week: week(written.week), schoolHolidays: typeof rule === "string" ? rule : week(rule), exceptions: exceptions.map(([from, to, text]) => ({ from, to, slots: slots(text), reason: "essai" })) } as Calendar;
}

const calendars = Object.entries(JSON.parse(file("./calendars.json")) as Record<string, Written>);
const rows: Row[] = parse(file("./instants.csv"), { columns: true });
const iso = (at: Date | null) => at?.toISOString().replace(".000", "") ?? "";

test("the table holds at least six hundred instants for a dozen calendars", () => {
  expect(new Set(rows.map(({ at }) => at)).size).toBeGreaterThanOrEqual(600);
  expect(calendars.length).toBeGreaterThanOrEqual(12);
  expect(rows.length).toBe(new Set(rows.map(({ at }) => at)).size * calendars.length);
});

test.each(calendars)("%s: open, closing and next opening are those computed apart, minute by minute", (name, written) => {
  const one = calendar(written);
  const theirs = rows.filter(row => row.calendar === name);
  const ours = theirs.map(({ at }) => ({ calendar: name, at, open: isOpen(one, new Date(at)) ? "1" : "0", closesAt: iso(closesAt(one, new Date(at))), nextOpening: iso(nextOpening(one, new Date(at))) }));
  expect(ours.filter((row, index) => JSON.stringify(row) !== JSON.stringify(theirs[index])).slice(0, 5)).toEqual([]);
  expect(theirs.length).toBeGreaterThan(0);
});
