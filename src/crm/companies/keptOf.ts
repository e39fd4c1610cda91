import mongoose from "mongoose";
import { Company } from "./company.ts";

/** The company of this number or address, or the one it was merged into: what others know of it still leads there. */
export async function keptOf(asked: { siren: string } | { slug: string }): Promise<Company | null> {
  const living = await Company.findOne(asked);
  if (living) return living;
  let gone = await Company.findOne({ ...asked, deletedAt: mongoose.trusted({ $ne: null }), mergedInto: mongoose.trusted({ $ne: null }) }).sort({ deletedAt: -1 });
  for (let steps = 0; gone?.mergedInto && steps < 10; steps += 1) gone = await Company.findById(gone.mergedInto);
  return gone?.deletedAt ? null : gone;
}
