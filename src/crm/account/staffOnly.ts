import type { Middleware } from "koa";
import { NotFound } from "../../web/errors.ts";
import { signedIn } from "../../web/signedIn.ts";
import type { State } from "../../web/state.ts";
import { isStaff } from "../rights/roles.ts";

/** Passwords and factors are the staff's alone: to others these pages do not exist. */
export const staffOnly: Middleware<State> = async (ctx, next) => {
  if (!ctx.state.person) return signedIn(ctx, next);
  if (!isStaff(ctx.state.person)) throw new NotFound();
  return next();
};
