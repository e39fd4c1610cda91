import type { Context } from "koa";

const local = /^\/(?![/\\])[\x21-\x7e]*$/;

/** This path when it is a page of this site, else the home page. */
export const localPath = (path: string) => (local.test(path) ? path : "/");

/** Sends the browser to a page of this site, and to no other. */
export function localRedirect(ctx: Pick<Context, "status" | "set" | "body">, path: string) {
  if (!local.test(path)) throw new Error("redirect outside the site");
  ctx.status = 303;
  ctx.set("Location", path);
  ctx.body = "";
}
