import mongoose from "mongoose";
import { config } from "../../config.ts";
import { Commune } from "./commune.ts";
import { keepEpcis } from "./keepEpcis.ts";
import { pointsOf } from "./pointsOf.ts";
import { editionOf, shippedCommunes } from "./shipped.ts";
import { searchWords } from "./words.ts";

/**
 * Brings the communes and EPCIs of the Région up to the shipped edition; nothing to do when they are. A place that an import
 * gave stays. Returns how many communes were written.
 */
export async function loadReferenceData(region = config().REGION): Promise<number> {
  const edition = editionOf(region);
  if (await Commune.exists({ edition })) return 0;
  const communes = shippedCommunes(region);
  const placed = new Set(await Commune.distinct("code", { precision: "commune" }));
  const points = pointsOf(communes);
  const writes = communes.map(({ code, ...one }) => ({
    updateOne: { filter: { code }, update: { $set: { ...one, words: searchWords(one.name), ...(placed.has(code) ? {} : points.get(code)) } }, upsert: true },
  }));
  await Commune.bulkWrite(writes, { ordered: false });
  await keepEpcis(communes);
  // Said last: a load cut short is done again.
  await Commune.updateMany({ departement: mongoose.trusted({ $in: [...new Set(communes.map(one => one.departement))] }) }, { $set: { edition } });
  return communes.length;
}
