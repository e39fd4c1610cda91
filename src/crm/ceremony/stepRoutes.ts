import Router from "@koa/router";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { missingSteps } from "../charters/missingSteps.ts";
import { answersView, charterView } from "./charterView.ts";
import { dossierOf } from "./dossier.ts";
import { smsOffered } from "../signature/channelOf.ts";
import type { Step } from "./step.ts";
import { stepCount, steps } from "./steps.ts";

/** The steps before the signature: one page, one thing. The bare address takes up where the draft was left. */
export const stepRoutes = new Router<State>({ prefix: "/charte/:charter" }).get("/", resume).get("/verification", check);
steps.forEach((step, i) => {
  stepRoutes.get(`/${step.at}`, ctx => show(ctx, step, i + 1)).post(`/${step.at}`, ctx => keep(ctx, step, i + 1));
});

async function show(ctx: Ctx, step: Step, number: number) {
  const dossier = await dossierOf(ctx);
  ctx.body = page(ctx, step.template, { ...charterView(dossier, number, stepCount), ...step.show(dossier, null) });
}

async function keep(ctx: Ctx, step: Step, number: number) {
  const dossier = await dossierOf(ctx);
  const typed = step.read(ctx.request.body);
  try {
    await step.keep(dossier, typed);
    localRedirect(ctx, `${charterUrl(dossier.charter)}/${steps[number]?.at ?? "verification"}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, step.template, { ...charterView(dossier, number, stepCount, problems), ...step.show(dossier, typed) });
  }
}

async function resume(ctx: Ctx) {
  const { charter, text } = await dossierOf(ctx);
  localRedirect(ctx, `${charterUrl(charter)}/${missingSteps(charter, text)[0] ?? "verification"}`);
}

async function check(ctx: Ctx) {
  const dossier = await dossierOf(ctx);
  const missing = missingSteps(dossier.charter, dossier.text)[0];
  if (missing) return localRedirect(ctx, `${charterUrl(dossier.charter)}/${missing}`);
  ctx.body = page(ctx, "charters/check-answers", { ...charterView(dossier, stepCount, stepCount), rows: answersView(dossier), sms: smsOffered() });
}
