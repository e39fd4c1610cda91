import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { problemsIn } from "../../web/problems.ts";
import { orNotFound } from "../../web/errors.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { bothSides } from "./bothSides.ts";
import { reportVisit } from "./reportVisit.ts";
import { visitBehind } from "./visitBehind.ts";
import { visitCalendar } from "./visitCalendar.ts";
import { visitEntry } from "./visitEntry.ts";
import { visitView } from "./visitView.ts";

/** A visit, for the two who meet: a page and its calendar entry. Each side has its own address of it. */
export const visitRoutes = new Router<State>().get("/visites/:visit.ics", calendar).get("/visites/:visit", show)
  .post("/visites/:visit/suite", report);

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visits/visit", await visitView(await known(ctx)));
}

const outcomes = ["done", "missed", "confirmed"] as const;

async function report(ctx: Ctx) {
  const { visit, key } = await known(ctx);
  const outcome = outcomes.find(one => one === fields(ctx.request.body, "outcome").outcome);
  try {
    await reportVisit({ visit, outcome: outcome ?? "done" });
    localRedirect(ctx, `/visites/${key}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "visits/visit", { ...(await visitView(await known(ctx))), problems });
  }
}

async function calendar(ctx: Ctx) {
  const { visit, side } = await known(ctx);
  const entry = visitEntry({ visit, side, ...(await bothSides(visit)) });
  ctx.type = "text/calendar; charset=utf-8";
  ctx.attachment("visite.ics");
  ctx.body = visitCalendar(entry, visit.updatedAt);
}

const known = async (ctx: Ctx) => orNotFound(await visitBehind(ctx.params.visit ?? ""));
