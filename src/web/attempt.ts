import { Refusal } from "./errors.ts";

/** What `read` returns; a refusal is added to the faults instead, so that the person reads them all at once. */
export function attempt<T>(read: () => T, faults: Refusal[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults.push(error);
    return undefined;
  }
}
