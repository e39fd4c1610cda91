import type { Middleware } from "koa";
import { personOfSession } from "../crm/people/sessions.ts";
import { cookieName } from "./cookies.ts";
import type { State } from "./state.ts";

/** Who is here: nobody, or the person whose session cookie this is. */
export const session: Middleware<State> = async (ctx, next) => {
  ctx.state.session = ctx.cookies.get(cookieName("session")) ?? null;
  ctx.state.person = ctx.state.session ? await personOfSession(ctx.state.session) : null;
  if (ctx.state.person) ctx.set("Cache-Control", "no-store");
  return next();
};
