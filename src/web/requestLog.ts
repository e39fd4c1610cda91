import { randomUUID } from "node:crypto";
import type { Middleware } from "koa";
import { log } from "./log.ts";
import type { State } from "./state.ts";

/** One line an answer: the route's pattern, never the address itself, which may carry a link's secret. */
export const requestLog: Middleware<State> = async (ctx, next) => {
  const start = performance.now();
  ctx.state.requestId = randomUUID();
  await next();
  const route = (ctx as { _matchedRoute?: unknown })._matchedRoute ?? "unmatched";
  log.info({ id: ctx.state.requestId, method: ctx.method, route: String(route), status: ctx.status, ms: Math.round(performance.now() - start) });
};
