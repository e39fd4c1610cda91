import { log } from "../../web/log.ts";
import type { Charter } from "../charters/charter.ts";
import { sealCharter } from "../sealing/sealCharter.ts";

/** Signed means committed. If the seal fails now, the worker's next round makes it. */
export const sealNow = (charter: Pick<Charter, "_id">) => sealCharter(charter).catch(error => log.error({ err: { message: (error as Error).message } }, "seal"));
