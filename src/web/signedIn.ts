import type { Middleware } from "koa";
import { NotFound } from "./errors.ts";
import { localRedirect } from "./localRedirect.ts";
import type { State } from "./state.ts";

/** Lets signed-in people pass; others are asked to sign in and come back here. */
export const signedIn: Middleware<State> = async (ctx, next) => {
  if (ctx.state.person) return next();
  localRedirect(ctx, `/connexion?retour=${encodeURIComponent(ctx.path)}`);
};

/** Lets people of one of these roles pass; to others the page does not exist. */
export const only =
  (...roles: string[]): Middleware<State> =>
  async (ctx, next) => {
    if (!ctx.state.person) return signedIn(ctx, next);
    if (!ctx.state.person.roles.some(role => roles.includes(role))) throw new NotFound();
    return next();
  };
