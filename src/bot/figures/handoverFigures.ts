import mongoose from "mongoose";
import { isoDay } from "../../crm/french.ts";
import type { Range } from "../../crm/figures/periods.ts";
import { Person } from "../../crm/people/person.ts";
import { entryOf } from "../knowledge/base.ts";
import { EntryMonth } from "../workshop/questions/entryMonth.ts";
import { HandoverDay } from "./handoverDay.ts";
import { takenBy } from "./moments.ts";
import { type Spread, spreadOf } from "./spread.ts";

type Tally = Map<string, number>;
type Rated = { good: number; bad: number };
export type HandoverFigures = {
  opened: number;
  settled: number;
  asked: number;
  /** Seconds. */
  waits: Spread;
  answers: Spread;
  themes: Tally;
  departements: Tally;
  /** By hour of Paris: on all days, and on Saturdays, Sundays and public holidays among them. */
  hours: Tally;
  hoursOff: Tally;
  /** Ratings of answers, of whole months, by theme. */
  ratings: Map<string, Rated>;
  load: { name: string; taken: number }[];
};

/** The figures of the hand-over in a stretch of days of Paris: of the whole Région. */
export async function handoverFigures({ from, to }: Range): Promise<HandoverFigures> {
  const days = await HandoverDay.find({ day: mongoose.trusted({ $gte: isoDay(from), $lt: isoDay(to) }) }).sort({ day: 1 }).limit(500).lean();
  const sum = (name: "opened" | "settled" | "asked") => days.reduce((total, day) => total + day[name], 0);
  const together = (name: "themes" | "departements" | "hours", among = days) => summed(among.map(day => Object.entries(day[name] as object) as [string, number][]));
  return {
    opened: sum("opened"),
    settled: sum("settled"),
    asked: sum("asked"),
    waits: spreadOf(days.flatMap(({ waits }) => waits)),
    answers: spreadOf(days.flatMap(({ answers }) => answers)),
    themes: together("themes"),
    departements: together("departements"),
    hours: together("hours"),
    hoursOff: together("hours", days.filter(({ dayOff }) => dayOff)),
    ratings: await ratingsIn({ from, to }),
    load: await loadIn({ from, to }),
  };
}

function summed(tallies: readonly (readonly [string, number][])[]): Tally {
  const by: Tally = new Map();
  for (const [key, n] of tallies.flat()) by.set(key, (by.get(key) ?? 0) + n);
  return by;
}

/** What the workshop keeps of each entry and month; an entry that is gone has no theme. */
async function ratingsIn({ from, to }: Range) {
  const months = mongoose.trusted({ $gte: isoDay(from).slice(0, 7), $lte: isoDay(new Date(to.getTime() - 1)).slice(0, 7) });
  const by = new Map<string, Rated>();
  for (const { entry, good, bad } of await EntryMonth.find({ month: months }).select("entry good bad").lean()) {
    const theme = entryOf(entry)?.topic ?? "?";
    const before = by.get(theme) ?? { good: 0, bad: 0 };
    if (good + bad) by.set(theme, { good: before.good + good, bad: before.bad + bad });
  }
  return by;
}

async function loadIn({ from, to }: Range) {
  const taken = await takenBy(from, to);
  const people = await Person.find({ _id: mongoose.trusted({ $in: [...taken.keys()] }) }).select("name").lean();
  const names = new Map(people.map(({ _id, name }) => [String(_id), name]));
  return [...taken].map(([id, n]) => ({ name: names.get(id) ?? "Une personne partie", taken: n })).sort((a, b) => b.taken - a.taken || a.name.localeCompare(b.name, "fr"));
}
