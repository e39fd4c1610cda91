import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { frenchDay } from "../french.ts";
import { openDay } from "./openDay.ts";
import { SigningDay } from "./signingDay.ts";

/** Staff open a signing day and get its two addresses: the tablet's and the wall's. */
export const dayRoutes = new Router<State>({ prefix: "/equipe/signatures" }).use(needs("charters.host")).get("/", ctx => show(ctx, { name: "", place: "", on: "" }, noProblems())).post("/", open);

async function show(ctx: Ctx, form: object, problems: Problems) {
  const days = await SigningDay.find().sort({ on: -1 }).limit(50);
  ctx.body = page(ctx, "signing-days/days", { days: days.map(one => ({ name: one.name, words: [frenchDay(one.on), one.place].filter(Boolean).join(", "), tablet: `/signatures/${one.publicId}`, wall: `/signatures/${one.publicId}/mur` })), form, problems });
}

async function open(ctx: Ctx) {
  const form = fields(ctx.request.body, "name", "place", "on");
  try {
    await openDay({ ...form, by: ctx.state.person! });
    localRedirect(ctx, "/equipe/signatures");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, form, problems);
  }
}
