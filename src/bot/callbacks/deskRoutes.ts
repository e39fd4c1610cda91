import Router from "@koa/router";
import { needs } from "../../crm/rights/needs.ts";
import { orNotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { noProblems, type Problems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Callback } from "./callback.ts";
import { callsView } from "./callsView.ts";
import { reached, unreached } from "./settleCallback.ts";

/** The calls that young people wait for: the counsellors' side. */
export const callDeskRoutes = new Router<State>({ prefix: "/conseil/rappels" })
  .use(needs("conversations.hold"))
  .get("/", ctx => show(ctx, noProblems()))
  .post("/:callback/joint", ctx => settle(ctx, reached))
  .post("/:callback/absent", ctx => settle(ctx, unreached));

async function show(ctx: Ctx, problems: Problems) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "counsel/callbacks", { ...(await callsView(pageNumber(ctx, 1000))), problems });
}

async function settle(ctx: Ctx, act: typeof reached) {
  const callback = orNotFound(await Callback.findOne({ publicId: ctx.params.callback ?? "" }));
  try {
    await act({ callback, by: ctx.state.person! });
    localRedirect(ctx, "/conseil/rappels");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}
