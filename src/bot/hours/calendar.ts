export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

/** From « 09:00 » to « 12:00 » or « 24:00 », on the clocks of the calendar's zone. Where `to` is not after `from`, it is of the next day. */
export type Slot = { from: string; to: string };
export type Week = Record<Weekday, readonly Slot[]>;
/** Days « 2026-12-24 », both included. Without a slot they are closed; with some, these are all their hours, holiday or not. */
export type Exception = { from: string; to: string; slots: readonly Slot[]; reason: string };
/** School holidays, days « 2026-10-17 »: the first one off, and that of return. */
export type DaysOff = { from: string; back: string };

export const schoolZones = ["A", "B", "C"] as const;
export type SchoolZone = (typeof schoolZones)[number];

/** When the people of a queue answer. */
export type Calendar = {
  /** IANA name of the clocks that count. */
  zone: string;
  week: Week;
  closedOnPublicHolidays: boolean;
  /** Good Friday and 26 December are public holidays there. */
  alsaceMoselle: boolean;
  /** Overseas departments whose own public holiday counts too. */
  dom?: readonly Dom[];
  /** The usual week, none, or a week of its own. */
  schoolHolidays: "open" | "closed" | Week;
  schoolZone: SchoolZone;
  /** The holidays of that zone as the staff keep them (`withSchoolDays`); where absent, those we ship. */
  schoolDays?: readonly DaysOff[];
  exceptions: readonly Exception[];
};

/** The day on which each remembers the abolition of slavery: a public holiday there. Source: article L3422-2 of the Code du travail. */
export const domHolidays = { mayotte: "04-27", martinique: "05-22", guadeloupe: "05-27", guyane: "06-10", reunion: "12-20" } as const;
export type Dom = keyof typeof domHolidays;

export const defaultZone = "Europe/Paris";
export const emptyWeek = (): Week => ({ monday: [], tuesday: [], wednesday: [], thursday: [], friday: [], saturday: [], sunday: [] });
