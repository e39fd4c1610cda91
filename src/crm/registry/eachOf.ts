import { log } from "../../web/log.ts";

/** Does this with each document, one after another. One that fails is logged under the job's name, and does not hold those behind it. */
export async function eachOf<T extends { _id: unknown }>(found: AsyncIterable<T>, job: string, act: (one: T) => Promise<unknown>) {
  for await (const one of found) {
    try {
      await act(one);
    } catch (error) {
      log.error({ job, id: String(one._id), err: { message: (error as Error).message } }, "job");
    }
  }
}
