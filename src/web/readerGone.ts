import type { Ctx } from "./state.ts";

/** Aborts once the reader has left, or has been answered: what is still being asked elsewhere for them may stop. */
export function readerGone(ctx: Ctx) {
  const gone = new AbortController();
  ctx.res.once("close", () => gone.abort());
  return gone.signal;
}
