import type Router from "@koa/router";
import compose from "koa-compose";
import type { Middleware } from "koa";
import type { State } from "./state.ts";

/** Chooses the features by the first segment of the path before any route is scanned: a router scans line by line. */
export function featureRouter(routers: Router<State>[]): Middleware<State> {
  const bySegment = new Map<string, Router<State>[]>();
  for (const router of routers) {
    for (const segment of new Set(router.stack.map(layer => firstSegment(String(layer.path))))) {
      bySegment.set(segment, [...(bySegment.get(segment) ?? []), router]);
    }
  }
  const chains = new Map([...bySegment].map(([segment, some]) => [segment, compose(some.map(router => router.routes() as unknown as Middleware))]));
  return (ctx, next) => {
    const chain = chains.get(firstSegment(ctx.path));
    return chain ? chain(ctx as never, next) : next();
  };
}

const firstSegment = (path: string) => (path.split("/")[1] ?? "").split(".")[0]!;
