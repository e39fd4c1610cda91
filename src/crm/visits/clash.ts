import { addMinutes, subHours } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { frenchMoment } from "../french.ts";
import { School } from "../schools/school.ts";
import { Visit } from "./visit.ts";

type Wanted = { ambassador: Types.ObjectId; startsAt: Date; minutes: number; except?: Types.ObjectId };
/** No visit lasts longer: those that began before cannot still go on. */
const longest = 12;

/** The confirmed visit of this ambassador that overlaps these minutes, if any; one that ends when the other begins does not. */
export async function clashOf({ ambassador, startsAt, minutes, except }: Wanted) {
  const end = addMinutes(startsAt, minutes);
  const near = await Visit.find({ ambassador, status: "confirmed", startsAt: mongoose.trusted({ $lt: end, $gt: subHours(startsAt, longest) }) });
  return near.find(visit => !(except && visit._id.equals(except)) && visit.endsAt() > startsAt) ?? null;
}

/** Refuses, at `field`, a moment at which this ambassador meets another class, and names it. */
export async function refuseClash(wanted: Wanted, field: string) {
  const other = await clashOf(wanted);
  if (!other) return;
  const school = await School.findById(other.school).orFail();
  throw new Refusal("busy", `Une autre rencontre a lieu à cette heure-là : ${school.name}, ${frenchMoment(other.startsAt)}. Choisissez une autre date.`, field);
}
