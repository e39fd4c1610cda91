import Router from "@koa/router";
import { fields, longText, values } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { batchWeights } from "../matching/weights.ts";
import { inviteBatch } from "../matching/inviteBatch.ts";
import { count } from "../french.ts";
import { needs } from "../rights/needs.ts";
import { within } from "../rights/scope.ts";
import { batchView } from "./batchView.ts";

/** The best distribution of all open requests of one's territory: looked at, changed pair by pair, and sent. */
export const batchRoutes = new Router<State>({ prefix: "/equipe/rapprochement" }).use(needs("requests.follow")).get("/", ctx => show(ctx)).post("/", again).post("/invitations", send);

async function show(ctx: Ctx, told: string | null = null, kept: string[] = [], left: string[] = []) {
  ctx.body = page(ctx, "staff/batch", { ...(await batchView(within(ctx.state.person!), { kept, left }, new Date())), told });
}

/** Solves again with the pairs to keep and those to leave. */
async function again(ctx: Ctx) {
  const [kept, left] = [values(ctx.request.body, "keep"), [...values(ctx.request.body, "without"), fields(ctx.request.body, "leave").leave].filter(Boolean)];
  try {
    await show(ctx, null, kept.filter(pair => !left.includes(pair)), left);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "staff/batch", { ...(await batchView(within(ctx.state.person!), { kept: [], left }, new Date())), told: null, problems });
  }
}

async function send(ctx: Ctx) {
  const pairs = longText(ctx.request.body, "pairs").split(" ").filter(Boolean).slice(0, batchWeights.requests * 12).map(pair => ({ request: pair.split("-")[0] ?? "", ambassador: pair.split("-")[1] ?? "" }));
  const { invited, gone } = await inviteBatch({ pairs, where: within(ctx.state.person!), by: ctx.state.person! });
  await show(ctx, `${count(invited, "invitation envoyée", "invitations envoyées")}.${gone ? ` ${count(gone, "choix ne tenait plus", "choix ne tenaient plus")} : une réponse est arrivée entre-temps.` : ""}`);
}
