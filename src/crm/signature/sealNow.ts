import { log } from "../../web/log.ts";
import type { Charter } from "../charters/charter.ts";
import { sealCharter } from "../sealing/sealCharter.ts";

const patience = 3000;

/** Signed means committed: nobody waits for the seal longer than three seconds. If it fails now, the worker's next round makes it. */
export function sealNow(charter: Pick<Charter, "_id">) {
  const sealed = sealCharter(charter).catch(error => log.error({ err: { message: (error as Error).message } }, "seal"));
  return Promise.race([sealed, new Promise<void>(resolve => setTimeout(resolve, patience).unref())]);
}
