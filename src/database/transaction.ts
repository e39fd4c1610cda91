import { AsyncLocalStorage } from "node:async_hooks";
import mongoose from "mongoose";

const later = new AsyncLocalStorage<(() => void)[]>();

/**
 * Does all of `act`'s writes, or none. Its body may run again after a conflict:
 * it loads or filters inside and calls nothing outside the database.
 */
export async function unitOfWork<T>(act: () => Promise<T>): Promise<T> {
  // An act called by another act is part of its unit: all of both, or none.
  if (underWay()) return act();
  let result: T | undefined;
  const waiting: (() => void)[] = [];
  await later.run(waiting, () =>
    mongoose.connection.transaction(
      async () => {
        waiting.length = 0;
        result = await act();
      },
      { readConcern: { level: "snapshot" }, writeConcern: { w: "majority", j: true }, maxCommitTimeMS: 5000 },
    ),
  );
  for (const run of waiting) run();
  return result as T;
}

/**
 * Runs this once the unit of work is committed, and outside of it: what it starts must not read or write in a transaction that
 * ends meanwhile. At once where there is no unit of work; never when it is given up.
 */
export function afterCommit(run: () => void) {
  const waiting = underWay() ? later.getStore() : undefined;
  if (waiting) waiting.push(run);
  else run();
}

/** True inside a unit of work: what fails there has already given it up, and asks the database nothing more. */
export const inUnitOfWork = () => underWay();

type Ambient = { transactionAsyncLocalStorage?: { getStore(): { session?: mongoose.ClientSession } | undefined } };
const underWay = () => Boolean((mongoose as unknown as Ambient).transactionAsyncLocalStorage?.getStore()?.session?.inTransaction());
