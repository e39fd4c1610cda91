import Router from "@koa/router";
import { needs } from "../../../crm/rights/needs.ts";
import { fields } from "../../../web/fields.ts";
import { page } from "../../../web/page.ts";
import { pageNumber } from "../../../web/paging.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { dues } from "./factsDue.ts";
import { coverageView, datesView } from "./upkeepView.ts";

/** What must be looked at again, and what the base covers. */
export const upkeepRoutes = new Router<State>({ prefix: "/atelier" })
  .use(needs("knowledge.edit"))
  .get("/dates", dates)
  .get("/couverture", async ctx => void (ctx.body = page(ctx, "workshop/coverage", await coverageView())));

async function dates(ctx: Ctx) {
  const { quoi } = fields(ctx.query, "quoi");
  ctx.body = page(ctx, "workshop/dates", await datesView({ due: Object.hasOwn(dues, quoi) ? quoi : "", number: pageNumber(ctx, 500), at: new Date() }));
}
