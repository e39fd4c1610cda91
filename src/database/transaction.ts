import mongoose from "mongoose";

/**
 * Does all of `act`'s writes, or none. Its body may run again after a conflict:
 * it loads or filters inside and calls nothing outside the database.
 */
export async function unitOfWork<T>(act: () => Promise<T>): Promise<T> {
  // An act called by another act is part of its unit: all of both, or none.
  if (underWay()) return act();
  let result: T | undefined;
  await mongoose.connection.transaction(
    async () => {
      result = await act();
    },
    { readConcern: { level: "snapshot" }, writeConcern: { w: "majority", j: true }, maxCommitTimeMS: 5000 },
  );
  return result as T;
}

type Ambient = { transactionAsyncLocalStorage?: { getStore(): { session?: mongoose.ClientSession } | undefined } };
const underWay = () => Boolean((mongoose as unknown as Ambient).transactionAsyncLocalStorage?.getStore()?.session?.inTransaction());
