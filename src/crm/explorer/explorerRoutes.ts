import { randomInt } from "node:crypto";
import Router from "@koa/router";
import { config } from "../../config.ts";
import { orNotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import type { Ctx, State } from "../../web/state.ts";
import { qrShape } from "../factors/qrShape.ts";
import { askedOf } from "./asked.ts";
import { askUrl } from "./askUrl.ts";
import { listView } from "./listView.ts";
import { professionOf, professions } from "./professions.ts";
import { professionView } from "./professionView.ts";
import { tradeUrl } from "./tradeCard.ts";

/** Young people look around: all trades, one of them, one at random, and the card that goes to a teacher. */
export const explorerRoutes = new Router<State>({ prefix: "/metiers" }).get("/", show).get("/hasard", anyOne).get("/:slug", showOne).get("/:slug/carte", showCard);

function show(ctx: Ctx) {
  const { asked, ignored } = askedOf(ctx);
  ctx.body = page(ctx, "explorer/trades", listView(asked, ignored, pageNumber(ctx, 50)));
}

function anyOne(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  localRedirect(ctx, tradeUrl(professions()[randomInt(professions().length)]!));
}

async function showOne(ctx: Ctx) {
  ctx.body = page(ctx, "explorer/trade", await professionView(asked(ctx)));
}

function showCard(ctx: Ctx) {
  const { title, does, ...one } = asked(ctx);
  const url = askUrl({ ...one, title, does });
  ctx.body = page(ctx, "explorer/card", { title, does, url: `/metiers/${one.slug}`, askUrl: url, qr: qrShape(`${config().PUBLIC_URL}${url}`) });
}

const asked = (ctx: Ctx) => orNotFound(professionOf(ctx.params.slug ?? ""));
