import Router from "@koa/router";
import { NotFound } from "../../web/errors.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { lists } from "./lists/lists.ts";
import { homeView, listView } from "./staffView.ts";
import { scopeOf, within } from "../rights/scope.ts";
import { today } from "./today.ts";

const perPage = 25;

/** The staff's rooms: what waits today, and each list by territory. */
export const staffRoutes = new Router<State>({ prefix: "/equipe" }).use(needs("desk.open")).get("/", home).get("/:list", list);

async function home(ctx: Ctx) {
  ctx.body = page(ctx, "staff/home", homeView(await today(scopeOf(ctx.state.person!), new Date())));
}

async function list(ctx: Ctx) {
  const name = ctx.params.list ?? "";
  if (!Object.hasOwn(lists, name)) throw new NotFound();
  const listing = lists[name]!;
  const asked = (key: string) => (typeof ctx.query[key] === "string" ? (ctx.query[key] as string) : "");
  const status = Object.hasOwn(listing.statuses, asked("etat")) ? asked("etat") : "";
  const number = pageNumber(ctx, 10_000);
  const departement = /^\d[\dAB]\d?$/.test(asked("departement")) ? asked("departement") : "";
  const scope = within(ctx.state.person!, departement ? { departement } : {});
  const found = await listing.read({ scope, status, skip: (number - 1) * perPage, limit: perPage });
  const counts = (await listing.counts?.(scope)) ?? null;
  ctx.body = page(ctx, "staff/list", listView({ name, counts, listing, person: ctx.state.person!, status, departement, number, perPage, ...found }));
}
