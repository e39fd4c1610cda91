import Router from "@koa/router";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { ownVisit, visitBehind } from "../visits/visitBehind.ts";
import { cancelVisit } from "./cancelVisit.ts";
import { changeView } from "./changeView.ts";
import { answerMove, askMove } from "./moveVisit.ts";

/** Either side moves or cancels a visit, each on a page of its own that says what follows. */
export const changeRoutes = new Router<State>({ prefix: "/visites/:visit" })
  .get("/autre-date", ctx => show(ctx, "visits/move"))
  .post("/autre-date", move)
  .post("/autre-date/reponse", answer)
  .get("/annulation", ctx => show(ctx, "visits/cancel"))
  .post("/annulation", cancel);

async function show(ctx: Ctx, name: string, typed = {}, problems: Problems = noProblems()) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, name, { ...(await changeView(await known(ctx))), ...typed, problems });
}

async function move(ctx: Ctx) {
  const typed = fields(ctx.request.body, "date");
  const { visit, side, key } = await own(ctx);
  await attempt(ctx, "visits/move", typed, `/visites/${key}`, () => askMove({ visit, side, typed: typed.date }));
}

async function answer(ctx: Ctx) {
  const { visit, side, key } = await own(ctx);
  await attempt(ctx, "visits/move", {}, `/visites/${key}`, () => answerMove({ visit, side, yes: fields(ctx.request.body, "answer").answer === "oui" }));
}

async function cancel(ctx: Ctx) {
  const typed = fields(ctx.request.body, "reason");
  const { visit, side, key } = await known(ctx);
  if (side === "team" && !ctx.state.person) throw new NotFound();
  await attempt(ctx, "visits/cancel", typed, `/visites/${key}`, () => cancelVisit({ visit, side, reason: typed.reason, by: ctx.state.person ?? "visitor" }));
}

async function attempt(ctx: Ctx, name: string, typed: object, to: string, act: () => Promise<unknown>) {
  try {
    await act();
    localRedirect(ctx, to);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, name, typed, problems);
  }
}

const known = async (ctx: Ctx) => orNotFound(await visitBehind(ctx.params.visit ?? ""));
/** Only the two who meet agree on another date. */
const own = async (ctx: Ctx) => orNotFound(await ownVisit(ctx.params.visit ?? ""));
