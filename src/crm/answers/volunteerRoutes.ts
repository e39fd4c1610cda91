import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { volunteer } from "./volunteer.ts";
import { volunteerView } from "./volunteerView.ts";

/** Open requests near by: where an enrolment ends, and where an ambassador offers themselves in one tap. */
export const volunteerRoutes = new Router<State>({ prefix: "/ambassadeurs/:ambassador/demandes" }).get("/", async ctx => show(ctx, noProblems())).post("/", take);

async function show(ctx: Ctx, problems: Problems) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "ambassadors/near", { ...(await volunteerView(await theirs(ctx), new Date())), problems });
}

async function take(ctx: Ctx) {
  const { request, date } = fields(ctx.request.body, "request", "date");
  try {
    const ambassador = await theirs(ctx);
    const visit = await volunteer({ ambassador, request, date });
    localRedirect(ctx, visit ? `/visites/${visit.ambassadorKey}` : `/ambassadeurs/${ambassador.publicId}/demandes`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}

const theirs = async (ctx: Ctx) => orNotFound(await Ambassador.findOne({ publicId: ctx.params.ambassador ?? "" }));
