import type { Job } from "./job.ts";

/**
 * What one feature tells the rest of the house, in its `registry.ts`: everything that must reach every feature walks the list of
 * these. A feature leaves out what it has none of.
 */
export type Feature = {
  name: string;
  /** What the timetable runs. */
  jobs?: Job[];
  /** Its acts in the journal, as people read them: `charter.signed` → « Signée ». */
  acts?: Record<string, string>;
};
