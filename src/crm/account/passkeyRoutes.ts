import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { addPasskey } from "../passkeys/addPasskey.ts";
import { offerPasskey } from "../passkeys/offerPasskey.ts";
import { Passkey } from "../passkeys/passkey.ts";
import { passkeysPossible } from "../passkeys/relyingParty.ts";
import { proven } from "../people/proof/proven.ts";
import { deviceOf } from "../people/sessionCookie.ts";
import { sessionId } from "../people/sessions.ts";
import { factorAdded, showAccount, showCodes } from "./afterFactor.ts";
import { dropPasskey } from "./dropFactor.ts";
import { staffOnly } from "./staffOnly.ts";

/** The passkeys and recovery codes of one's own account. */
export const passkeyRoutes = new Router<State>({ prefix: "/mon-compte" })
  .get("/cles/nouvelle", staffOnly, proven, ctx => show(ctx))
  .post("/cles/options", staffOnly, proven, offer)
  .post("/cles", staffOnly, proven, add)
  .post("/cles/:passkey/retrait", staffOnly, proven, drop)
  .post("/codes", staffOnly, proven, ctx => showCodes(ctx, new Date()));

function show(ctx: Ctx, problems: Problems = noProblems()) {
  if (!passkeysPossible()) throw new NotFound();
  ctx.body = page(ctx, "account/passkey", { name: fields(ctx.request.body, "name").name || deviceOf(ctx), problems });
}

async function offer(ctx: Ctx) {
  ctx.body = await offerPasskey({ holder: await sessionId(ctx.state.session), person: ctx.state.person!, at: new Date() });
}

async function add(ctx: Ctx) {
  const [person, device, at] = [ctx.state.person!, deviceOf(ctx), new Date()];
  const { credential, name } = fields(ctx.request.body, "credential", "name");
  try {
    await addPasskey({ holder: await sessionId(ctx.state.session), person, credential, name, device, at });
    await factorAdded(ctx, at);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    show(ctx, problems);
  }
}

async function drop(ctx: Ctx) {
  const passkey = await documentOf(ctx.params.passkey ?? "", id => Passkey.findOne({ _id: id, person: ctx.state.person!._id }));
  await showAccount(ctx, at => dropPasskey(passkey, { person: ctx.state.person!, device: deviceOf(ctx), at }));
}
