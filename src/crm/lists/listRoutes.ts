import Router from "@koa/router";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { values } from "../../web/fields.ts";
import { needs } from "../rights/needs.ts";
import { addressOf, askedOf } from "./asked.ts";
import { conditions } from "./conditions.ts";
import { listView } from "./listView.ts";
import { listingOf } from "./listingOf.ts";
import { countOf, readPage } from "./readPage.ts";

/** Each list of the staff: its address is the view. */
export const listRoutes = new Router<State>({ prefix: "/equipe" }).use(needs("desk.open")).get("/:list", show);

async function show(ctx: Ctx) {
  const [person, listing] = [ctx.state.person!, listingOf(ctx)];
  const asked = askedOf(listing, ctx.query);
  const ticked = values(ctx.query, "colonne");
  // The columns are ticked in a form of their own: its answer is the same view under its short address.
  if (ticked.length) return localRedirect(ctx, addressOf(listing, { ...asked, columns: listing.fields.map(({ name }) => name).filter(name => ticked.includes(name)) }));
  const filter = conditions(listing, asked, person);
  const [found, total] = await Promise.all([readPage(listing, asked, filter), countOf(listing, filter)]);
  ctx.body = page(ctx, "lists/list", await listView({ listing, asked, person, total, ...found }));
}
