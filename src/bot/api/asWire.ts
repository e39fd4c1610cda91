import type { Reply } from "../assistant/reply.ts";

/**
 * A reply as programs read it (contract.md). Queues and their hours are not kept yet: null says that nothing is known of them, never that
 * somebody is there.
 */
export const asWire = ({ handoff, ...reply }: Reply) => ({ ...reply, handoff: { ...handoff, queue: null, openNow: null, nextOpening: null } });
