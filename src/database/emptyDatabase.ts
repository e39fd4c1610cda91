import mongoose from "mongoose";

/** Removes every document, keeps collections and indexes. */
export async function emptyDatabase() {
  for (const model of Object.values(mongoose.models)) await model.collection.deleteMany({});
}
