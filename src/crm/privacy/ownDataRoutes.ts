import Router from "@koa/router";
import mongoose from "mongoose";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { readEmail } from "../people/email.ts";
import { digestOf } from "../people/secrets.ts";
import { askData, sendDataCode, useDataCode } from "./askData.ts";
import { DataRequest } from "./dataRequest.ts";
import { dataView } from "./dataView.ts";
import { erase } from "./erase.ts";
import { formNames, handOver } from "./handOver.ts";

/** One's own data, read and erased by who holds the mailbox: the link comes by mail, an erasure asks for a fresh code besides. */
export const ownDataRoutes = new Router<State>({ prefix: "/mes-donnees" })
  .get("/", ctx => ask(ctx, "", noProblems()))
  .post("/", mail)
  .get("/envoi", ctx => void (ctx.body = page(ctx, "privacy/sent")))
  .get("/fin", ctx => void (ctx.body = page(ctx, "privacy/erased", { own: true })))
  .get("/:key", async ctx => show(ctx, await theirs(ctx), noProblems()))
  .post("/:key/code", code)
  .post("/:key/effacement", away);
for (const form of formNames) ownDataRoutes.get(`/:key/donnees.${form}`, async ctx => handOver(ctx as never, (await theirs(ctx as never)).email, form, "visitor"));

function ask(ctx: Ctx, email: string, problems: Problems) {
  ctx.body = page(ctx, "privacy/ask", { form: { email }, problems });
}

async function mail(ctx: Ctx) {
  const { email } = fields(ctx.request.body, "email");
  try {
    await askData(readEmail(email));
    localRedirect(ctx, "/mes-donnees/envoi");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ask(ctx, email, problems);
  }
}

const theirs = async (ctx: Ctx) => orNotFound(await DataRequest.findOne({ digest: digestOf(ctx.params.key ?? ""), expiresAt: mongoose.trusted({ $gt: new Date() }) }));

async function show(ctx: Ctx, request: DataRequest, problems: Problems) {
  ctx.set("Cache-Control", "no-store");
  ctx.set("Referrer-Policy", "no-referrer");
  ctx.body = page(ctx, "privacy/data", { ...(await dataView(request.email, `/mes-donnees/${ctx.params.key}`)), own: true, sent: Boolean(request.codeSentAt), problems });
}

async function code(ctx: Ctx) {
  const request = await theirs(ctx);
  await answer(ctx, request, async () => {
    await sendDataCode(request);
    localRedirect(ctx, `/mes-donnees/${ctx.params.key}#effacer`);
  });
}

async function away(ctx: Ctx) {
  const request = await theirs(ctx);
  await answer(ctx, request, async () => {
    await useDataCode(request, fields(ctx.request.body, "code").code.replace(/\D/g, ""));
    await erase({ email: request.email, by: "visitor", from: "person" });
    localRedirect(ctx, "/mes-donnees/fin");
  });
}

async function answer(ctx: Ctx, request: DataRequest, act: () => Promise<void>) {
  try {
    await act();
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, request, problems);
  }
}
