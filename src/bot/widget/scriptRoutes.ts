import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import type { Ctx, State } from "../../web/state.ts";
import { widgetScript } from "./script.ts";

/** The widget itself, for any page: who may speak through it is asked later. Its ETag is the site's own. */
export const scriptRoutes = new Router<State>().get("/widget.js", (ctx: Ctx) => {
  const script = orNotFound(widgetScript());
  ctx.type = "text/javascript; charset=utf-8";
  ctx.set({ "Cache-Control": "public, max-age=300", "Cross-Origin-Resource-Policy": "cross-origin" });
  ctx.body = script;
});
