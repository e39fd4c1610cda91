import mongoose from "mongoose";
import { keptId } from "../records/keptId.ts";
import { Company } from "./company.ts";

/** The company of this number or address, or the one it was merged into: what others know of it still leads there. */
export async function keptOf(asked: { siren: string } | { slug: string }): Promise<Company | null> {
  const living = await Company.findOne(asked);
  if (living) return living;
  const gone = await Company.findOne({ ...asked, deletedAt: mongoose.trusted({ $ne: null }), mergedInto: mongoose.trusted({ $ne: null }) }).sort({ deletedAt: -1 });
  const kept = gone && (await keptId(Company as never, gone));
  return kept && Company.findById(kept);
}
