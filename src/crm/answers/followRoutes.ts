import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { confirmRequest } from "../matching/confirmRequest.ts";
import { withdrawRequest } from "../matching/withdrawRequest.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { answerProposal } from "./answerProposal.ts";
import { followView } from "./followView.ts";

/** The teacher's page of one request, known from the letter alone. */
export const followRoutes = new Router<State>({ prefix: "/demandes/:request" }).get("/", show).post("/confirmation", confirm).post("/annulation", withdraw).post("/propositions/:invitation", answer);

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "requests/follow", await followView(await theirs(ctx)));
}

async function confirm(ctx: Ctx) {
  const request = await theirs(ctx);
  await confirmRequest(request);
  localRedirect(ctx, `/demandes/${request.publicId}`);
}

async function withdraw(ctx: Ctx) {
  await attempt(ctx, request => withdrawRequest(request));
}

/** Another date that an ambassador proposed: yes makes the visit. */
async function answer(ctx: Ctx) {
  await attempt(ctx, request => answerProposal({ request, invitation: ctx.params.invitation ?? "", yes: fields(ctx.request.body, "answer").answer === "oui" }));
}

async function attempt(ctx: Ctx, act: (request: SchoolRequest) => Promise<unknown>) {
  const request = await theirs(ctx);
  try {
    await act(request);
    localRedirect(ctx, `/demandes/${request.publicId}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "requests/follow", { ...(await followView(await theirs(ctx))), problems });
  }
}

const theirs = async (ctx: Ctx) => orNotFound(await SchoolRequest.findOne({ publicId: ctx.params.request ?? "" }));
