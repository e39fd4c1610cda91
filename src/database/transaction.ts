import mongoose from "mongoose";

/**
 * Does all of `act`'s writes, or none. Its body may run again after a conflict:
 * it loads or filters inside and calls nothing outside the database.
 */
export async function unitOfWork<T>(act: () => Promise<T>): Promise<T> {
  let result: T | undefined;
  await mongoose.connection.transaction(
    async () => {
      result = await act();
    },
    { readConcern: { level: "snapshot" }, writeConcern: { w: "majority", j: true }, maxCommitTimeMS: 5000 },
  );
  return result as T;
}
