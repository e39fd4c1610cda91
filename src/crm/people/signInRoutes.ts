import Router from "@koa/router";
import { cookieName, cookieOptions } from "../../web/cookies.ts";
import { fields } from "../../web/fields.ts";
import { localPath, localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { readEmail } from "./email.ts";
import { offerSignIn } from "./offerSignIn.ts";
import { closeSession, openSession } from "./sessions.ts";
import { signIn } from "./signIn.ts";

export const signInRoutes = new Router<State>()
  .get("/connexion", ask)
  .post("/connexion", offer)
  .get("/connexion/:secret", showButton)
  .post("/connexion/:secret", enter)
  .post("/deconnexion", leave);

function ask(ctx: Ctx) {
  ctx.body = page(ctx, "people/sign-in", { form: { email: "", returnTo: localPath(String(ctx.query.retour ?? "")) } });
}

async function offer(ctx: Ctx) {
  const form = fields(ctx.request.body, "email", "returnTo");
  try {
    await offerSignIn(readEmail(form.email), localPath(form.returnTo));
    ctx.body = page(ctx, "people/sign-in-sent", { email: form.email });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "people/sign-in", { form, problems });
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
    ctx.cookies.set(cookieName("session"), await openSession(person), cookieOptions());
    localRedirect(ctx, returnTo);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "people/sign-in", { form: { email: "", returnTo: "/" }, problems });
  }
}

async function leave(ctx: Ctx) {
  if (ctx.state.session) await closeSession(ctx.state.session);
  ctx.cookies.set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });
  localRedirect(ctx, "/");
}
