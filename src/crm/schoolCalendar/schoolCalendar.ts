import { Schema, model } from "mongoose";
import { config } from "../../config.ts";
import { regionOf } from "../territories/regions.ts";

/** The calendar of a zone: each change raises its turn, so that of two at once the later one sees what the first did; its chain in the journal tells them all. */
const schoolCalendarSchema = new Schema({ zone: { type: String, required: true, unique: true }, turn: { type: Number, default: 0 } });
export const SchoolCalendar = model("SchoolCalendar", schoolCalendarSchema);
export type SchoolCalendar = InstanceType<typeof SchoolCalendar>;

/** The zone of this Région in the school calendar: « B » for Normandie; a Région with a calendar of its own has its INSEE code. */
export const ownZone = (region = config().REGION) => regionOf(region).schoolZone ?? region;

/** Begins the calendar of a zone that has none; two at once begin one. Outside of any unit of work. */
export const beginCalendar = (zone: string) => SchoolCalendar.updateOne({ zone }, { $setOnInsert: { turn: 0 } }, { upsert: true });
