import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { useCode } from "../factors/useCode.ts";
import { askPasskey } from "../passkeys/askPasskey.ts";
import { checkPasskey } from "../passkeys/checkPasskey.ts";
import { passkeysPossible } from "../passkeys/relyingParty.ts";
import { Refusal } from "../../web/errors.ts";
import { deviceOf } from "../people/sessionCookie.ts";
import { hasSecond, holdingsOf } from "./holdings.ts";
import { letIn } from "./letIn.ts";
import { type Step, endSecondStep, secondStep } from "./secondStep.ts";
import { beginAgain } from "./showSignIn.ts";

/** After the password: a code of the application, a recovery code or a passkey. Whoever has none yet sets one up first. */
export const secondStepRoutes = new Router<State>({ prefix: "/connexion/etape" })
  .get("/", ctx => withStep(ctx, async step => void ((await hasSecond(step.person)) ? await show(ctx, step) : localRedirect(ctx, "/connexion/etape/nouveau"))))
  .post("/", byCode)
  .post("/cle/options", ctx => withStep(ctx, async ({ holder, person }) => void (ctx.body = await askPasskey({ holder, person, at: new Date() }))))
  .post("/cle", byPasskey);

async function withStep(ctx: Ctx, act: (step: Step, at: Date) => Promise<void>) {
  const at = new Date();
  const step = await secondStep(ctx, at);
  if (!step) return beginAgain(ctx);
  try {
    await act(step, at);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, step, problems);
  }
}

async function show(ctx: Ctx, { person }: Step, problems: Problems = noProblems()) {
  const { app, passkeys, codes } = await holdingsOf(person);
  ctx.body = page(ctx, "identity/second-step", { app: Boolean(app), codes: codes > 0, passkeys: passkeys.length > 0 && passkeysPossible(), problems });
}

function byCode(ctx: Ctx) {
  return withStep(ctx, async (step, at) => {
    const { code } = fields(ctx.request.body, "code");
    const used = await useCode({ person: step.person, code, device: deviceOf(ctx), at });
    await enter(ctx, step, `password+${used}`, at);
  });
}

function byPasskey(ctx: Ctx) {
  return withStep(ctx, async (step, at) => {
    const { credential } = fields(ctx.request.body, "credential");
    const passkey = await checkPasskey({ holder: step.holder, credential, at });
    if (!step.person._id.equals(passkey.person)) throw new Refusal("passkey", "Cette clé d’accès est celle d’un autre compte.");
    await enter(ctx, step, "password+passkey", at);
  });
}

async function enter(ctx: Ctx, step: Step, by: string, at: Date) {
  await letIn(ctx, { person: step.person, by, at });
  await endSecondStep(ctx, step, at);
  localRedirect(ctx, step.returnTo);
}
