import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { ownVisit } from "../visits/visitBehind.ts";
import { reportSide } from "./reportSide.ts";
import { reportView } from "./reportView.ts";

/** Each side says in a minute how it went. */
export const reportRoutes = new Router<State>({ prefix: "/visites/:visit/bilan" }).get("/", show).post("/", report);

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visits/report", await reportView(await known(ctx)));
}

async function report(ctx: Ctx) {
  const { visit, side, key } = await known(ctx);
  const form = fields(ctx.request.body, "took", "pupils", "again", "words");
  try {
    await reportSide({ visit, side, typed: form });
    localRedirect(ctx, `/visites/${key}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "visits/report", { ...(await reportView(await known(ctx))), form, problems });
  }
}

const known = async (ctx: Ctx) => orNotFound(await ownVisit(ctx.params.visit ?? ""));
