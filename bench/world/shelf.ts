import type { Model } from "mongoose";

const batch = 4000;
type Facts = Record<string, unknown>;

/**
 * Puts documents of one model into the database by thousands, past mongoose: each is what the model gives to a new document, with
 * these facts over it. The write does not wait for the disk.
 */
export function shelf(model: Model<never>) {
  const { _id, ...usual } = (new model() as unknown as { toObject(how: object): Facts }).toObject({ flattenMaps: true });
  let waiting: Facts[] = [];
  let count = 0;
  const flush = async () => {
    if (waiting.length) await model.collection.insertMany(waiting as never, { ordered: false, writeConcern: { w: 1, journal: false } });
    waiting = [];
  };
  return {
    async put(facts: Facts) {
      waiting.push({ _id, ...usual, ...facts, __v: 0 });
      count += 1;
      if (waiting.length >= batch) await flush();
    },
    flush,
    count: () => count,
  };
}
export type Shelf = ReturnType<typeof shelf>;
