import type { Middleware } from "koa";
import { Conversation } from "../routing/conversation.ts";
import type { Ctx, State } from "../../web/state.ts";
import { NoEntry, NotAllowedHere, Over } from "./refusals.ts";
import { readToken } from "./token.ts";
import { keysAt } from "./widgetSite.ts";

/** What stands on a request once its origin is known: the keys of the sites there. */
export type Entered = Ctx & { state: State & { siteKeys: string[] } };

/** Lets the pages of allowed sites ask, and nobody else. What refuses later is told to them too: the browser would hide it otherwise. */
export const fromAllowedSite: Middleware<State & { siteKeys: string[] }> = async (ctx, next) => {
  ctx.vary("Origin");
  ctx.set("Cache-Control", "no-store");
  const origin = ctx.get("origin");
  ctx.state.siteKeys = await keysAt(origin);
  if (!ctx.state.siteKeys.length) throw new NotAllowedHere();
  ctx.set({ "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": "Retry-After" });
  return next();
};

/** What the browser asks before it asks: nothing is looked at but the origin, which has been. */
export function allow(ctx: Ctx) {
  ctx.set({ "Access-Control-Allow-Methods": "GET, POST, DELETE", "Access-Control-Allow-Headers": "Authorization, Content-Type, Last-Event-ID", "Access-Control-Max-Age": "600" });
  ctx.status = 204;
}

export function mustBeTheirs(ctx: Ctx, key: string) {
  if (!(ctx as Entered).state.siteKeys.includes(key)) throw new NotAllowedHere();
}

/** The conversation that the token names, null once it is erased. The token opens it from the site it was given to alone. */
export async function conversationIn(ctx: Ctx, now = Date.now()) {
  const claims = readToken(/^Bearer (\S+)$/i.exec(ctx.get("authorization"))?.[1] ?? "");
  if (!claims) throw new NoEntry();
  mustBeTheirs(ctx, claims.site);
  if (claims.until <= now) throw new NoEntry();
  return Conversation.findOne({ publicId: claims.conversation });
}

/** The same where there must be one. */
export async function theirConversation(ctx: Ctx) {
  const conversation = await conversationIn(ctx);
  if (!conversation) throw new Over();
  return conversation;
}
