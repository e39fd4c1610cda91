import type { Middleware } from "koa";
import { localRedirect } from "./localRedirect.ts";
import type { State } from "./state.ts";

/** Lets signed-in people pass; others are asked to sign in and come back here. */
export const signedIn: Middleware<State> = async (ctx, next) => {
  if (ctx.state.person) return next();
  localRedirect(ctx, `/connexion?retour=${encodeURIComponent(ctx.path)}`);
};
