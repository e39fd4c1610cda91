import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { TooManyTries, countTry } from "../gates/tries.ts";
import { beginSecondStep } from "../identity/secondStep.ts";
import { readEmail } from "../people/email.ts";
import { acceptEntry, entryOf } from "./acceptEntry.ts";
import { offerReset } from "./offerReset.ts";

/** The staff's mailed links: an invitation, or another password. They open no session: the second step follows. */
export const entryRoutes = new Router<State>()
  .get("/connexion/oubli", ctx => void (ctx.body = page(ctx, "entry/forgotten", { form: { email: "" } })))
  .post("/connexion/oubli", offer)
  .get("/connexion/invitation/:secret", ctx => show(ctx))
  .post("/connexion/invitation/:secret", accept);

const resets = { most: 3, minutes: 60 };

async function offer(ctx: Ctx) {
  const form = fields(ctx.request.body, "email");
  try {
    const [email, at] = [readEmail(form.email), new Date()];
    await countTry({ name: `reset:${email}`, ...resets, at }).then(() => offerReset(email, at), unlessTooMany);
    ctx.body = page(ctx, "entry/forgotten-sent", { email });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "entry/forgotten", { form, problems });
  }
}

/** Past the limit the answer stays the same: nobody learns who has an account, nor fills a colleague's mailbox. */
function unlessTooMany(error: unknown) {
  if (!(error instanceof TooManyTries)) throw error;
}

/** Mail scanners open links: looking at one uses nothing up. */
async function show(ctx: Ctx, problems: Problems = noProblems()) {
  ctx.set("Cache-Control", "no-store");
  const awaited = await entryOf(ctx.params.secret ?? "", new Date());
  if (!awaited) return closed(ctx);
  ctx.body = page(ctx, "entry/welcome", { action: ctx.path, name: awaited.person.name, email: awaited.person.email, invited: awaited.kind === "invitation", problems });
}

async function accept(ctx: Ctx) {
  const at = new Date();
  try {
    const person = await acceptEntry(ctx.params.secret ?? "", fields(ctx.request.body, "password").password, at);
    if (!person) return closed(ctx);
    await beginSecondStep(ctx, person, "/equipe", at);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}

function closed(ctx: Ctx) {
  ctx.status = 410;
  ctx.body = page(ctx, "entry/closed");
}
