import { subMinutes } from "date-fns";
import mongoose, { type Model } from "mongoose";
import { listings } from "../registry/registered.ts";
import { SearchWord, Watermark, keysOf } from "./searchWord.ts";

const batch = 2000;

/**
 * Learns the words of the records that changed since it last looked, so that a typing error finds them. May be run again, by
 * several workers at once: a word learnt twice is learnt once. Returns how many words were read.
 */
export async function learnWords(at = new Date()) {
  let read = 0;
  for (const model of new Set(listings().map(({ model }) => model))) {
    if (model.schema.path("words") && model.schema.path("updatedAt")) read += await learnOf(model, at);
  }
  return read;
}

async function learnOf(model: Model<never>, at: Date) {
  const known = await Watermark.findById(model.modelName);
  // A little overlap: a write under way when we last looked has an earlier hour than its commit.
  const since = known ? { updatedAt: mongoose.trusted({ $gt: subMinutes(known.at, 2) }) } : {};
  let words = new Set<string>();
  let read = 0;
  for await (const row of model.find(since as never).select("words").lean().cursor() as unknown as AsyncIterable<{ words?: string[] }>) {
    for (const word of row.words ?? []) if (/^[a-z]{4,}$/.test(word)) words.add(word);
    if (words.size < batch) continue;
    read += await keep(words);
    words = new Set();
  }
  read += await keep(words);
  await Watermark.updateOne({ _id: model.modelName }, { $set: { at } }, { upsert: true });
  return read;
}

async function keep(words: Set<string>) {
  if (words.size) await SearchWord.bulkWrite([...words].map(word => ({ updateOne: { filter: { _id: word }, update: { $setOnInsert: { keys: keysOf(word) } }, upsert: true } })), { ordered: false });
  return words.size;
}
