import { subDays, subSeconds } from "date-fns";
import type { Model } from "mongoose";
import { type Condition, upTo } from "./personal.ts";

/** How long something is kept: one line of the table, which the daily job applies. */
export type RetentionRule = {
  name: string;
  title: string;
  /** « 30 jours après le dernier message ». */
  kept: string;
  /** Where the length comes from; « à confirmer » where nobody has settled it. */
  basis: string;
  model: Model<never>;
  /** What goes at that moment, and nothing else. */
  due(at: Date): Condition;
  /**
   * `expires`: MongoDB itself does it, by the index of this path; `job`: another job of the house, each hour. `delete` and `forget` are
   * the daily job's: the documents alone, or each as an erasure would, with its notes, files and salt. So is `drop`, for a record that
   * is no person: with what hangs on it, unless something of others points at it.
   */
  does: { expires: string; seconds: number } | { job: string } | "delete" | "forget" | "drop";
};

type Lapse = Pick<RetentionRule, "name" | "title" | "kept"> & { basis?: string; model: unknown; path?: string; seconds?: number };

/** A rule that MongoDB applies by itself, each minute, by the index of `path`. */
export const lapses = ({ model, path = "expiresAt", seconds = 0, basis = "règle de la maison", ...rest }: Lapse): RetentionRule => ({
  ...rest,
  basis,
  model: model as Model<never>,
  due: at => ({ [path]: upTo(subSeconds(at, seconds)) }),
  does: { expires: path, seconds },
});

/** So many days before. */
export const daysBefore = (at: Date, days: number) => upTo(subDays(at, days));
