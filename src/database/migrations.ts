import mongoose from "mongoose";

/** Collections and indexes as the models declare them. Safe to run again; a second run changes nothing. */
export async function migrate() {
  for (const model of Object.values(mongoose.models)) {
    await model.createCollection();
    await model.syncIndexes();
  }
}
