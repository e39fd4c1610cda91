import type { Middleware } from "koa";
import { NotFound } from "../../web/errors.ts";
import { signedIn } from "../../web/signedIn.ts";
import type { State } from "../../web/state.ts";
import { type Right, may } from "./rights.ts";

/** Lets those who hold the right pass; to others the page does not exist, visitors are asked to sign in. */
export const needs =
  (right: Right): Middleware<State> =>
  async (ctx, next) => {
    if (!ctx.state.person) return signedIn(ctx, next);
    if (!may(ctx.state.person, right)) throw new NotFound();
    return next();
  };
