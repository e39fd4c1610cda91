import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { tellFactor } from "../factors/tellFactor.ts";
import { newHash, setPassword } from "../passwords/setPassword.ts";
import { proven } from "../people/proof/proven.ts";
import { changeCookie, deviceOf } from "../people/sessionCookie.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { staffOnly } from "./staffOnly.ts";

/** Another password, by somebody who has just proved who they are; the other sessions end. */
export const passwordRoutes = new Router<State>({ prefix: "/mon-compte/mot-de-passe" }).use(staffOnly).get("/", ctx => show(ctx)).post("/", proven, change);

function show(ctx: Ctx, problems: Problems = noProblems()) {
  ctx.body = page(ctx, "account/password", { email: ctx.state.person!.email, problems });
}

async function change(ctx: Ctx) {
  const [person, at] = [ctx.state.person!, new Date()];
  try {
    const hash = await newHash(fields(ctx.request.body, "password").password, person);
    await unitOfWork(async () => {
      await setPassword({ person, hash, by: person, at, keep: ctx.state.session! });
      await tellFactor({ person, what: "Votre mot de passe a changé.", device: deviceOf(ctx), at });
    });
    await changeCookie(ctx);
    localRedirect(ctx, "/mon-compte");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    show(ctx, problems);
  }
}
