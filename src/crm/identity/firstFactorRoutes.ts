import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { addApp } from "../factors/addApp.ts";
import { setUp } from "../factors/setUp.ts";
import { addPasskey } from "../passkeys/addPasskey.ts";
import { offerPasskey } from "../passkeys/offerPasskey.ts";
import { passkeysPossible } from "../passkeys/relyingParty.ts";
import { deviceOf } from "../people/sessionCookie.ts";
import { firstFactor } from "./firstFactor.ts";
import { hasSecond } from "./holdings.ts";
import { letIn } from "./letIn.ts";
import { type Step, endSecondStep, secondStep } from "./secondStep.ts";
import { beginAgain } from "./showSignIn.ts";

/** The first sign-in: without a second factor nobody of the staff goes on. Ends with the recovery codes, shown this once. */
export const firstFactorRoutes = new Router<State>({ prefix: "/connexion/etape/nouveau" })
  .get("/", ctx => withStep(ctx, async step => show(ctx, step)))
  .post("/", byApp)
  .post("/cle/options", ctx => withStep(ctx, async ({ holder, person }, at) => void (ctx.body = await offerPasskey({ holder, person, at }))))
  .post("/cle", byPasskey);

async function withStep(ctx: Ctx, act: (step: Step, at: Date) => Promise<void>) {
  const at = new Date();
  const step = await secondStep(ctx, at);
  if (!step) return beginAgain(ctx);
  if (await hasSecond(step.person)) return localRedirect(ctx, "/connexion/etape");
  try {
    await act(step, at);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    show(ctx, step, problems);
  }
}

function show(ctx: Ctx, { person, secret }: Step, problems: Problems = noProblems()) {
  ctx.body = page(ctx, "identity/first-factor", { ...setUp(secret, person.email), passkeys: passkeysPossible(), problems });
}

function byApp(ctx: Ctx) {
  return withStep(ctx, async (step, at) => {
    const { person, secret } = step;
    const { code } = fields(ctx.request.body, "code");
    await enter(ctx, step, "app", () => addApp({ person, secret, code, device: deviceOf(ctx), at }), at);
  });
}

function byPasskey(ctx: Ctx) {
  return withStep(ctx, async (step, at) => {
    const { holder, person } = step;
    const { credential, name } = fields(ctx.request.body, "credential", "name");
    await enter(ctx, step, "passkey", () => addPasskey({ holder, person, credential, name, device: deviceOf(ctx), at }), at);
  });
}

async function enter(ctx: Ctx, step: Step, by: string, add: () => Promise<void>, at: Date) {
  const codes = await firstFactor({ person: step.person, add, device: deviceOf(ctx), at });
  await letIn(ctx, { person: step.person, by: `password+${by}`, at });
  await endSecondStep(ctx, step, at);
  ctx.state.person = step.person;
  ctx.body = page(ctx, "identity/codes", { codes, next: step.returnTo });
}
