import { subDays } from "date-fns";
import mongoose, { type Model } from "mongoose";
import type { RetentionRule } from "../registry/retention.ts";
import { restoreDays } from "./recordFields.ts";

/** The rule of a record that is no person: thirty days to restore it, then it goes. One merged into another stays: its numbers lead there. */
export const dropsPutAway = (model: unknown, name: string, title: string): RetentionRule => ({
  name,
  title,
  kept: `${restoreDays} jours, le temps de les restaurer ; davantage tant qu’une charte, une demande ou une personne y mène`,
  basis: "règle de la maison",
  model: model as Model<never>,
  due: at => ({ deletedAt: mongoose.trusted({ $ne: null, $lte: subDays(at, restoreDays) }), mergedInto: null }),
  does: "drop",
});
