import type { Topic } from "../knowledge/topics.ts";

/** One time that somebody asked for a person: when, and how it went. Times in milliseconds; no text, no name, no conversation. */
export type Spell = {
  askedAt: Date;
  /** From asking until a counsellor took it, and until the counsellor's first words. Null where that did not come. */
  waited: number | null;
  answered: number | null;
  /** What the conversation was on and where from, as far as it said; null where it did not, or is gone. */
  theme: Topic | null;
  departement: string | null;
};

/** One conversation opened: whether the assistant was enough. */
export type Opened = { openedAt: Date; settled: boolean };
