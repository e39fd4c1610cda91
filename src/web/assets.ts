import type { Middleware } from "koa";
import { findAsset } from "../templates/assets.ts";

/** Files named by their content: kept a year, never asked again. */
export const assets: Middleware = async (ctx, next) => {
  if (!ctx.path.startsWith("/assets/") || (ctx.method !== "GET" && ctx.method !== "HEAD")) return next();
  const asset = findAsset(ctx.path);
  if (!asset) return next();
  ctx.type = asset.type;
  ctx.set("Cache-Control", "public, max-age=31536000, immutable");
  ctx.body = asset.body;
};
