import Router from "@koa/router";
import mongoose from "mongoose";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { signedHere } from "../signature/signedHere.ts";
import { answerRequest } from "./answerRequest.ts";
import { thanksView } from "./thanksView.ts";

/** The last page of the ceremony, for the browser that signed: the charter starts with a delivery. Others see the public page. */
export const thanksRoutes = new Router<State>({ prefix: "/charte/:charter" }).get("/merci", ctx => show(ctx, noProblems())).post("/premiere-demande", answer);

async function show(ctx: Ctx, problems: Problems) {
  const charter = await signedHere(ctx);
  if (charter) return void (ctx.body = page(ctx, "charters/thanks", await thanksView(charter, problems)));
  const { publicId } = orNotFound(await Charter.findOne({ publicId: ctx.params.charter ?? "", signedAt: mongoose.trusted({ $ne: null }) }));
  localRedirect(ctx, `/v/${publicId}`);
}

async function answer(ctx: Ctx) {
  const charter = orNotFound(await signedHere(ctx));
  try {
    await gates.letters.through(ctx, undefined, () => answerRequest({ charter, request: fields(ctx.request.body, "request").request }));
    localRedirect(ctx, `/charte/${charter.publicId}/merci`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}
