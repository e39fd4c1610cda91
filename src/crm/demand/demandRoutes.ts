import Router from "@koa/router";
import mongoose from "mongoose";
import { fields } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import type { Ctx, State } from "../../web/state.ts";
import { takeAway } from "../figures/takeAway.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";
import { among } from "../registry/personal.ts";
import { needs } from "../rights/needs.ts";
import { scopeOf, within } from "../rights/scope.ts";
import { demandCsv, demandGeojson, demandJson } from "./demandFiles.ts";
import { demandView } from "./demandView.ts";
import { periods, readPeriod } from "./periods.ts";
import { unmetOf } from "./unmet.ts";

/** What schools asked and nobody said yes to, by territory and trade, and the same to take away. */
export const demandRoutes = new Router<State>({ prefix: "/equipe/chiffres" })
  .get("/besoins.csv", needs("figures.read"), file("csv", "text/csv; charset=utf-8", ({ unmet }) => demandCsv(unmet)))
  .get("/besoins.json", needs("figures.read"), file("json", "application/json", ({ unmet, since }) => demandJson(unmet, since)))
  .get("/besoins.geojson", needs("figures.read"), file("geojson", "application/geo+json", ({ unmet }) => demandGeojson(unmet)))
  .get("/besoins", needs("figures.read"), show);

async function asked(ctx: Ctx) {
  const [person, period] = [ctx.state.person!, readPeriod(fields(ctx.query, "periode").periode)];
  const since = periods[period].range(new Date()).from;
  return { person, period, since, unmet: await unmetOf({ within: scopeOf(person), since }) };
}

async function show(ctx: Ctx) {
  const { person, period, since, unmet } = await asked(ctx);
  const requests = await SchoolRequest.countDocuments(within(person, { status: among([...openStatuses, "withdrawn"]), confirmedAt: mongoose.trusted({ $gte: since }) }));
  ctx.body = page(ctx, "demand/demand", await demandView({ person, unmet, requests, period, since, number: pageNumber(ctx, 100) }));
}

function file(as: string, type: string, made: (found: Awaited<ReturnType<typeof asked>>) => Promise<unknown>) {
  return async (ctx: Ctx) => {
    const body = await made(await asked(ctx));
    await takeAway(ctx, { what: "besoins", as, type, body: typeof body === "string" ? body : JSON.stringify(body) });
  };
}
