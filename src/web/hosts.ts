import type { Middleware } from "koa";
import { config } from "../config.ts";

/** Only the site's own name is answered in production: links are built from PUBLIC_URL, never from the request. */
export const hosts: Middleware = async (ctx, next) => {
  if (config().NODE_ENV !== "production" || ctx.path === "/healthz" || ctx.path === "/readyz") return next();
  if (ctx.get("host") !== new URL(config().PUBLIC_URL).host) ctx.throw(421);
  return next();
};
