import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localPath, localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { signedIn } from "../../web/signedIn.ts";
import { NotFound, Refusal, orNotFound } from "../../web/errors.ts";
import type { Ctx, State } from "../../web/state.ts";
import { useCode } from "../factors/useCode.ts";
import { askPasskey } from "../passkeys/askPasskey.ts";
import { checkPasskey } from "../passkeys/checkPasskey.ts";
import { confirmPassword } from "../passwords/confirmPassword.ts";
import { askProof } from "../people/proof/askProof.ts";
import { heldForm } from "../people/proof/heldForm.ts";
import { markProven } from "../people/proof/markProven.ts";
import { prove } from "../people/proof/prove.ts";
import { deviceOf, holdSession } from "../people/sessionCookie.ts";
import { sessionId } from "../people/sessions.ts";
import { waysOf } from "./waysOf.ts";

/** Before an act that binds or endangers: who are you, once more? By what the person has; by a mailed code where they have nothing. */
export const confirmRoutes = new Router<State>({ prefix: "/confirmer" })
  .use(signedIn)
  .get("/", ctx => show(ctx, localPath(String(ctx.query.retour ?? "/equipe")), false))
  .get("/reprise", resume)
  .post("/code", askCode)
  .post("/cle/options", async ctx => void (ctx.body = await askPasskey({ holder: await sessionId(ctx.state.session), person: ctx.state.person!, at: new Date() })))
  .post("/", ctx => confirm(ctx, byCode))
  .post("/cle", ctx => confirm(ctx, byPasskey))
  .post("/mot-de-passe", ctx => confirm(ctx, byPassword));

type Proof = (ctx: Ctx, at: Date) => Promise<string>;

async function show(ctx: Ctx, returnTo: string, sent: boolean, problems: Problems = noProblems()) {
  ctx.body = page(ctx, "identity/confirm", { form: { returnTo }, sent, ways: await waysOf(ctx.state.person!, returnTo), problems });
}

/** The form that waited for the proof, as it was filled, to be sent at last. */
async function resume(ctx: Ctx) {
  const { action, inputs } = orNotFound(await heldForm(ctx.state.session));
  ctx.body = page(ctx, "identity/resume", { action, inputs });
}

async function askCode(ctx: Ctx) {
  const { returnTo } = fields(ctx.request.body, "returnTo");
  await answer(ctx, async at => {
    if (!(await waysOf(ctx.state.person!, returnTo)).mail) throw new NotFound();
    await askProof(ctx.state.person!, at);
    await show(ctx, localPath(returnTo), true);
  });
}

const confirm = (ctx: Ctx, proof: Proof) =>
  answer(ctx, async at => {
    holdSession(ctx, await proof(ctx, at));
    localRedirect(ctx, localPath(fields(ctx.request.body, "returnTo").returnTo));
  });

const marked = (ctx: Ctx, by: string, at: Date) => markProven({ person: ctx.state.person!, session: ctx.state.session!, by, at });

const byCode: Proof = async (ctx, at) => {
  const { code } = fields(ctx.request.body, "code");
  const [person, session] = [ctx.state.person!, ctx.state.session!];
  if ((await waysOf(person, "")).mail) return prove({ person, session, code: code.replace(/\D/g, ""), at });
  return marked(ctx, await useCode({ person, code, device: deviceOf(ctx), at }), at);
};

const byPasskey: Proof = async (ctx, at) => {
  const { credential } = fields(ctx.request.body, "credential");
  const passkey = await checkPasskey({ holder: await sessionId(ctx.state.session), credential, at });
  if (!ctx.state.person!._id.equals(passkey.person)) throw new Refusal("passkey", "Cette clé d’accès est celle d’un autre compte.");
  return marked(ctx, "passkey", at);
};

const byPassword: Proof = async (ctx, at) => {
  if (!(await waysOf(ctx.state.person!, "")).password) throw new NotFound();
  await confirmPassword(ctx.state.person!, fields(ctx.request.body, "password").password, at);
  return marked(ctx, "password", at);
};

async function answer(ctx: Ctx, act: (at: Date) => Promise<void>) {
  try {
    await act(new Date());
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, localPath(fields(ctx.request.body, "returnTo").returnTo), true, problems);
  }
}
