import mongoose from "mongoose";

/** Everything in the database belongs to the demonstration: says so on each record that can bear it. */
export async function markDemo() {
  for (const model of Object.values(mongoose.models)) if (model.schema.path("demo")) await model.updateMany({}, { demo: true });
}
