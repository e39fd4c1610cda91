import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { keepPending, readPending } from "../gates/pending.ts";
import { addApp } from "../factors/addApp.ts";
import { newAppSecret } from "../factors/authenticatorApp.ts";
import { setUp } from "../factors/setUp.ts";
import { proven } from "../people/proof/proven.ts";
import { deviceOf } from "../people/sessionCookie.ts";
import { sessionId } from "../people/sessions.ts";
import { dropApp } from "./dropFactor.ts";
import { factorAdded, showAccount } from "./afterFactor.ts";
import { staffOnly } from "./staffOnly.ts";

const minutes = 15;

/** The authenticator application of one's own account: another one, or none. */
export const appRoutes = new Router<State>({ prefix: "/mon-compte/application" })
  .use(staffOnly)
  .get("/", ctx => withSecret(ctx, async secret => show(ctx, secret)))
  .post("/nouvelle", proven, begin)
  .post("/", proven, add)
  .post("/retrait", proven, drop);

async function begin(ctx: Ctx) {
  await keepPending({ holder: await sessionId(ctx.state.session), kind: "app", data: { secret: newAppSecret() }, minutes, at: new Date() });
  localRedirect(ctx, "/mon-compte/application");
}

async function withSecret(ctx: Ctx, act: (secret: string, at: Date) => Promise<void>) {
  const at = new Date();
  const waiting = await readPending<{ secret: string }>(await sessionId(ctx.state.session), "app", at);
  return waiting ? act(waiting.secret, at) : localRedirect(ctx, "/mon-compte");
}

function show(ctx: Ctx, secret: string, problems: Problems = noProblems()) {
  ctx.body = page(ctx, "account/app", { ...setUp(secret, ctx.state.person!.email), problems });
}

async function add(ctx: Ctx) {
  await withSecret(ctx, async (secret, at) => {
    try {
      await addApp({ person: ctx.state.person!, secret, code: fields(ctx.request.body, "code").code, device: deviceOf(ctx), at });
      await factorAdded(ctx, at);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      show(ctx, secret, problems);
    }
  });
}

async function drop(ctx: Ctx) {
  await showAccount(ctx, at => dropApp({ person: ctx.state.person!, device: deviceOf(ctx), at }));
}
