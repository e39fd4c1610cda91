import Router from "@koa/router";
import mongoose from "mongoose";
import { documentOf } from "../../web/documentOf.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { readEmail } from "../people/email.ts";
import { proven } from "../people/proof/proven.ts";
import { needs } from "../rights/needs.ts";
import { openFor } from "./askData.ts";
import { DataRequest } from "./dataRequest.ts";
import { dataView } from "./dataView.ts";
import { erase } from "./erase.ts";
import { formNames, handOver } from "./handOver.ts";
import { retentionView } from "./retentionView.ts";

const right = needs("privacy.serve");

/** Somebody's data, for the colleagues who answer such requests. An address is typed in a form: it stands in no address of the site. */
export const deskRoutes = new Router<State>({ prefix: "/equipe" })
  .get("/conservation", right, async ctx => void (ctx.body = page(ctx, "privacy/retention", await retentionView(new Date()))))
  .get("/donnees", right, ctx => ask(ctx, "", noProblems()))
  .post("/donnees", right, open)
  .get("/donnees/fin", right, ctx => void (ctx.body = page(ctx, "privacy/erased", { own: false })))
  .get("/donnees/:demande", right, async ctx => show(ctx, await theirs(ctx), noProblems()))
  .post("/donnees/:demande/effacement", right, proven, away);
for (const form of formNames) deskRoutes.get(`/donnees/:demande/donnees.${form}`, right, proven, async ctx => handOver(ctx as never, (await theirs(ctx as never)).email, form, ctx.state.person!));

function ask(ctx: Ctx, email: string, problems: Problems) {
  ctx.body = page(ctx, "privacy/open", { form: { email }, problems });
}

async function open(ctx: Ctx) {
  const { email } = fields(ctx.request.body, "email");
  try {
    localRedirect(ctx, `/equipe/donnees/${(await openFor(readEmail(email), ctx.state.person!))._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ask(ctx, email, problems);
  }
}

const theirs = (ctx: Ctx) => documentOf(ctx.params.demande, id => DataRequest.findOne({ _id: id, by: ctx.state.person!._id, expiresAt: mongoose.trusted({ $gt: new Date() }) }));

async function show(ctx: Ctx, request: DataRequest, problems: Problems) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "privacy/data", { ...(await dataView(request.email, `/equipe/donnees/${request._id}`)), own: false, sent: false, problems });
}

async function away(ctx: Ctx) {
  const request = await theirs(ctx);
  try {
    await erase({ email: request.email, by: ctx.state.person!, from: "staff" });
    localRedirect(ctx, "/equipe/donnees/fin");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, request, problems);
  }
}
