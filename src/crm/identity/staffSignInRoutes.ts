import Router from "@koa/router";
import { browserOf } from "../../web/browserOf.ts";
import { fields } from "../../web/fields.ts";
import { localPath, localRedirect } from "../../web/localRedirect.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { countTry } from "../gates/tries.ts";
import { askPasskey } from "../passkeys/askPasskey.ts";
import { checkPasskey } from "../passkeys/checkPasskey.ts";
import { checkPassword } from "../passwords/checkPassword.ts";
import { readEmail } from "../people/email.ts";
import { deviceSecret, letIn } from "./letIn.ts";
import { beginSecondStep } from "./secondStep.ts";
import { showSignIn } from "./showSignIn.ts";

/** The staff come in by a password, which opens nothing but the second step, or by a passkey alone. */
export const staffSignInRoutes = new Router<State>({ prefix: "/connexion/equipe" })
  .get("/", ctx => showSignIn(ctx, { email: "", returnTo: home(String(ctx.query.retour ?? "")) }))
  .post("/", byPassword)
  .post("/cle/options", offerPasskey)
  .post("/cle", byPasskey);

/** Where one goes when nothing was asked for. */
const home = (path: string) => (localPath(path) === "/" ? "/equipe" : path);

async function byPassword(ctx: Ctx) {
  const { email, password, returnTo } = fields(ctx.request.body, "email", "password", "returnTo");
  await answer(ctx, { email, returnTo: home(returnTo) }, async at => {
    const person = await checkPassword({ email: readEmail(email), password, from: { ip: ctx.ip, device: deviceSecret(ctx) }, at });
    await beginSecondStep(ctx, person, home(returnTo), at);
  });
}

/** Anybody may ask: one address does so a hundred times in a quarter of an hour at most. */
async function offerPasskey(ctx: Ctx) {
  const at = new Date();
  await countTry({ name: `passkey:from:${ctx.ip}`, most: 100, minutes: 15, at });
  ctx.body = await askPasskey({ holder: browserOf(ctx), person: null, at });
}

async function byPasskey(ctx: Ctx) {
  const { credential, returnTo } = fields(ctx.request.body, "credential", "returnTo");
  await answer(ctx, { email: "", returnTo: home(returnTo) }, async at => {
    const passkey = await checkPasskey({ holder: browserOf(ctx), credential, at });
    await letIn(ctx, { person: { _id: passkey.person }, by: "passkey", at });
    localRedirect(ctx, home(returnTo));
  });
}

async function answer(ctx: Ctx, form: { email: string; returnTo: string }, act: (at: Date) => Promise<void>) {
  try {
    await act(new Date());
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    showSignIn(ctx, form, problems);
  }
}
