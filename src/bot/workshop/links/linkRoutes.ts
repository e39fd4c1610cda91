import Router from "@koa/router";
import { config } from "../../../config.ts";
import { needs } from "../../../crm/rights/needs.ts";
import { log } from "../../../web/log.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { pageNumber } from "../../../web/paging.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { checkLinks } from "./checkLinks.ts";
import { linkView } from "./linkView.ts";

/** Whether the pages of the sources still answer. */
export const linkRoutes = new Router<State>({ prefix: "/atelier/liens" }).use(needs("knowledge.edit")).get("/", show).post("/", begin);

let running: Promise<unknown> | null = null;

async function show(ctx: Ctx) {
  ctx.body = page(ctx, "workshop/links", { ...(await linkView(pageNumber(ctx, 200))), running: Boolean(running), allowed: config().LINK_CHECKS });
}

/** Begins the visits and shows the page at once: it may be left. Pages asked for within the hour are left alone. */
async function begin(ctx: Ctx) {
  const at = new Date();
  if (config().LINK_CHECKS) running ??= checkLinks({ before: new Date(at.getTime() - 3_600_000), at })
    .catch(error => log.warn({ err: { message: (error as Error).message } }, "links"))
    .finally(() => (running = null));
  localRedirect(ctx, "/atelier/liens");
}
