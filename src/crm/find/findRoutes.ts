import Router from "@koa/router";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { tabsFor } from "../lists/tabs.ts";
import { needs } from "../rights/needs.ts";
import { findEverywhere } from "./findEverywhere.ts";

/** One box for everything: a plain page of results, and the same as JSON for the box that answers while one types. */
export const findRoutes = new Router<State>({ prefix: "/equipe/recherche" }).get("/", needs("desk.open"), show).get(".json", needs("desk.open"), json);

const asked = (ctx: Ctx) => (typeof ctx.query.q === "string" ? ctx.query.q.normalize("NFC").trim().slice(0, 100) : "");

async function show(ctx: Ctx) {
  const query = asked(ctx);
  const found = await findEverywhere(ctx.state.person!, query);
  ctx.body = page(ctx, "find/results", { tabs: tabsFor(ctx.state.person!, "recherche"), query, ...found });
}

async function json(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = await findEverywhere(ctx.state.person!, asked(ctx));
}
