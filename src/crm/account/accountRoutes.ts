import Router from "@koa/router";
import { isValidObjectId } from "mongoose";
import { NotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { signedIn } from "../../web/signedIn.ts";
import type { Ctx, State } from "../../web/state.ts";
import { accountView } from "./accountView.ts";
import { closeFromAfar, closeOthers } from "./closeFromAfar.ts";

/** One's own account: for everybody who is signed in. */
export const accountRoutes = new Router<State>({ prefix: "/mon-compte" })
  .use(signedIn)
  .get("/", async ctx => void (ctx.body = page(ctx, "account/account", await accountView(ctx.state.person!, ctx.state.session!, new Date()))))
  .post("/sessions/fermeture", closeAll)
  .post("/sessions/:session/fermeture", closeOne);

async function closeOne(ctx: Ctx) {
  const session = ctx.params.session ?? "";
  if (!isValidObjectId(session)) throw new NotFound();
  await closeFromAfar(ctx.state.person!, session, new Date());
  localRedirect(ctx, "/mon-compte");
}

async function closeAll(ctx: Ctx) {
  await closeOthers(ctx.state.person!, ctx.state.session!, new Date());
  localRedirect(ctx, "/mon-compte");
}
