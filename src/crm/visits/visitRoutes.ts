import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Visit } from "./visit.ts";
import { visitCalendar } from "./visitCalendar.ts";
import { visitView } from "./visitView.ts";

/** A confirmed visit, for the two who meet: a page and its calendar entry. */
export const visitRoutes = new Router<State>().get("/visites/:visit.ics", calendar).get("/visites/:visit", show);

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visits/visit", await visitView(await known(ctx)));
}

async function calendar(ctx: Ctx) {
  const visit = await known(ctx);
  const { title, place, text } = await visitView(visit);
  ctx.type = "text/calendar; charset=utf-8";
  ctx.attachment("visite.ics");
  ctx.body = visitCalendar({ id: visit.publicId, startsAt: visit.startsAt, endsAt: visit.endsAt(), title, place, text, at: visit.updatedAt });
}

const known = async (ctx: Ctx) => orNotFound(await Visit.findOne({ publicId: ctx.params.visit ?? "", status: "confirmed" }));
