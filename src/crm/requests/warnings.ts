import { createHash } from "node:crypto";
import { addMinutes } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { frenchMoment, shortDay } from "../french.ts";
import { holidaysAmong } from "../schoolCalendar/holidays.ts";
import { SchoolRequest } from "./schoolRequest.ts";

type Wanted = { school: Types.ObjectId; email: string; trades: readonly string[]; classes: readonly string[]; dates: readonly Date[]; minutes: number };
const folded = (name: string) => name.toLowerCase().replace(/\s/g, "");

/**
 * What a teacher should look at before sending: dates in the school holidays, the same class already met or waiting at that hour, a
 * request that looks like one still open. Nothing of it forbids.
 */
export async function warningsOf(wanted: Wanted): Promise<string[]> {
  const holidays = await holidaysAmong(wanted.dates);
  const open = await SchoolRequest.find({ school: wanted.school, status: mongoose.trusted({ $in: ["unconfirmed", "vouching", "searching", "handed-over", "confirmed"] }), dates: mongoose.trusted({ $gte: new Date() }) }).sort({ createdAt: -1 }).limit(100).lean();
  const sameClass = (other: { classes: string[] }) => other.classes.some(name => wanted.classes.map(folded).includes(folded(name)));
  const clash = open.flatMap(other => (sameClass(other) ? wanted.dates.filter(date => other.dates.some(taken => taken < addMinutes(date, wanted.minutes) && date < addMinutes(taken, other.minutes))) : []));
  const twin = open.find(other => other.status !== "confirmed" && (other.teacherEmail === wanted.email || sameClass(other)) && other.trades.some(trade => wanted.trades.includes(trade)));
  return [
    ...holidays.map(({ date, name }) => `Le ${frenchMoment(date)} tombe pendant les vacances (${name}) : peu de personnes viendront.`),
    ...clash.map(date => `Le ${frenchMoment(date)}, une de ces classes a déjà une demande ou une rencontre.`),
    ...(twin ? [`Une demande qui ressemble à celle-ci est en cours, faite le ${shortDay(twin.createdAt)} dans votre établissement.`] : []),
  ];
}

/** What the form sends back to say that these very warnings were read. */
export const warningsRead = (warnings: readonly string[]) => createHash("sha256").update(warnings.join("\n")).digest("hex").slice(0, 16);
