import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localPath, localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { readEmail } from "./email.ts";
import { offerSignIn } from "./offerSignIn.ts";
import { deviceOf, holdSession } from "./sessionCookie.ts";
import { openSession } from "./sessions.ts";
import { signIn } from "./signIn.ts";

/** By a mailed link: companies, ambassadors, schools. */
export const signInRoutes = new Router<State>()
  .get("/connexion", ask)
  .post("/connexion", offer)
  .get("/connexion/:secret", showButton)
  .post("/connexion/:secret", enter);

function show(ctx: Ctx, form: { email: string; returnTo: string }, problems: Problems) {
  const staffFirst = /^\/(equipe|conseil)(\/|$)/.test(form.returnTo);
  ctx.body = page(ctx, "people/sign-in", { form, problems, staffFirst, staff: `/connexion/equipe?retour=${encodeURIComponent(form.returnTo)}` });
}

function ask(ctx: Ctx) {
  show(ctx, { email: "", returnTo: localPath(String(ctx.query.retour ?? "")) }, noProblems());
}

async function offer(ctx: Ctx) {
  const form = fields(ctx.request.body, "email", "returnTo");
  try {
    await gates.signIn.through(ctx, form.email, async () => offerSignIn(readEmail(form.email), localPath(form.returnTo)));
    ctx.body = page(ctx, "people/sign-in-sent", { email: form.email });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    show(ctx, { ...form, returnTo: localPath(form.returnTo) }, problems);
  }
}

/** Mail scanners open links: only the button's POST uses this one up. */
function showButton(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "people/sign-in-button", { action: ctx.path });
}

async function enter(ctx: Ctx) {
  try {
    const { person, returnTo } = await signIn(ctx.params.secret ?? "");
    holdSession(ctx, await openSession(person, new Date(), { device: deviceOf(ctx) }));
    localRedirect(ctx, returnTo);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    show(ctx, { email: "", returnTo: "/" }, problems);
  }
}
