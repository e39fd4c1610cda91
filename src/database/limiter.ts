import mongoose, { Schema, model } from "mongoose";
import { RateLimiterMemory, RateLimiterMongo, type RateLimiterRes } from "rate-limiter-flexible";

/** So many times in so many seconds. */
export type Rate = { points: number; seconds: number };

// The library writes these; the model gives the collection its indexes, and its end to each count.
const rateCountSchema = new Schema({ key: { type: String, required: true, unique: true }, points: Number, expire: { type: Date, index: { expireAfterSeconds: 0 } } });
export const RateCount = model("RateCount", rateCountSchema, "rate_counts");

// A count lost in a crash harms nobody: it does not wait for the disk, as everything else does.
const store = {
  collection: (name: string) => ({
    findOneAndUpdate: async (where: object, change: object, options: object) => mongoose.connection.db!.collection(name).findOneAndUpdate(where, change, { ...options, writeConcern: { w: 1, journal: false } }),
  }),
};

/**
 * Counts by key in the database, for all processes together; a key that was refused is refused from memory, without asking it. Where
 * the database does not answer, each process counts for itself. `take` counts one and returns the seconds to wait, 0 for what may
 * pass; `giveBack` uncounts it.
 */
export function limiter(name: string, { points, seconds }: Rate) {
  const rate = { keyPrefix: name, points, duration: seconds };
  const counter = new RateLimiterMongo({ ...rate, storeClient: store, tableName: RateCount.collection.name, disableIndexesCreation: true, inMemoryBlockOnConsumed: points + 1, insuranceLimiter: new RateLimiterMemory(rate) });
  return {
    async take(key: string) {
      try {
        await counter.consume(key);
        return 0;
      } catch (refused) {
        if (refused instanceof Error) throw refused;
        return Math.max(1, Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
      }
    },
    giveBack: (key: string) => counter.reward(key),
  };
}
