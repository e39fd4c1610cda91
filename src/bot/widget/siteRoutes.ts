import Router from "@koa/router";
import { isValidObjectId } from "mongoose";
import { needs } from "../../crm/rights/needs.ts";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { type TypedSite, saveSite } from "./saveSite.ts";
import { listView, siteView, sitesAt } from "./siteView.ts";
import { switchSite } from "./switchSite.ts";
import { WidgetSite } from "./widgetSite.ts";

const blank = { name: "", origins: "" };

/** The sites that may show the chat, as the staff keep them. */
export const siteRoutes = new Router<State>({ prefix: sitesAt })
  .use(needs("widget.allow"))
  .get("/", ctx => list(ctx, blank))
  .post("/", add)
  .get("/:site", async ctx => show(ctx, await theirs(ctx)))
  .post("/:site", change)
  .post("/:site/arret", ctx => turn(ctx, false))
  .post("/:site/reprise", ctx => turn(ctx, true));

const typed = (ctx: Ctx): TypedSite => fields(ctx.request.body, "name", "origins");
const edition = (ctx: Ctx) => Number.parseInt(fields(ctx.request.body, "edition").edition, 10) || 0;
const theirs = async (ctx: Ctx) => orNotFound(isValidObjectId(ctx.params.site) ? await WidgetSite.findById(ctx.params.site) : null);

async function list(ctx: Ctx, form: TypedSite, more = {}) {
  ctx.body = page(ctx, "widget/sites", { ...(await listView(pageNumber(ctx, 1000))), form, ...more });
}

async function add(ctx: Ctx) {
  const form = typed(ctx);
  try {
    const { _id } = await saveSite({ id: null, typed: form, by: ctx.state.person! });
    localRedirect(ctx, `${sitesAt}/${_id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await list(ctx, form, { problems });
  }
}

async function show(ctx: Ctx, site: WidgetSite, form: TypedSite | null = null, more = {}) {
  ctx.body = page(ctx, "widget/site", { ...(await siteView(site)), ...(form ? { form } : {}), ...more });
}

async function change(ctx: Ctx) {
  const site = await theirs(ctx);
  await answered(ctx, site, typed(ctx), form => saveSite({ id: site._id, edition: edition(ctx), typed: form!, by: ctx.state.person! }));
}

async function turn(ctx: Ctx, active: boolean) {
  const site = await theirs(ctx);
  await answered(ctx, site, null, () => switchSite({ id: site._id, edition: edition(ctx), active, by: ctx.state.person! }));
}

async function answered(ctx: Ctx, site: WidgetSite, form: TypedSite | null, act: (form: TypedSite | null) => Promise<unknown>) {
  try {
    await act(form);
    localRedirect(ctx, `${sitesAt}/${site._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, site, form, { problems });
  }
}
