import type { Actor } from "../journal/record.ts";
import type { Charter } from "./charter.ts";
import { moveCharter } from "./moveCharter.ts";
import type { Mover } from "./statuses.ts";

type Waking = { charter: Pick<Charter, "_id" | "renewalNotices">; mover: Extract<Mover, "signatory" | "staff">; by: Actor; at: Date; details?: object };

/** Wakes a dormant charter: in force again, or to be renewed when its end has been announced. Inside the caller's unit of work. */
export const wakeCharter = ({ charter, mover, by, at, details = {} }: Waking) => moveCharter({ charter, to: charter.renewalNotices ? "renewal-due" : "active", mover, by, at, set: { reportsMissed: 0 }, details });
