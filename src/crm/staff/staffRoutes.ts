import Router from "@koa/router";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { doorsFor, tabsFor } from "../lists/tabs.ts";
import { needs } from "../rights/needs.ts";
import { scopeOf } from "../rights/scope.ts";
import { homeView } from "./staffView.ts";
import { today } from "./today.ts";

/** The staff's front rooms: what waits today, and the tools. */
export const staffRoutes = new Router<State>({ prefix: "/equipe" }).use(needs("desk.open")).get("/", home).get("/outils", tools);

async function home(ctx: Ctx) {
  const person = ctx.state.person!;
  ctx.body = page(ctx, "staff/home", { tabs: tabsFor(person, ""), ...homeView(await today(scopeOf(person), new Date())) });
}

function tools(ctx: Ctx) {
  ctx.body = page(ctx, "staff/tools", { tabs: tabsFor(ctx.state.person!, "outils"), doors: doorsFor(ctx.state.person!) });
}
