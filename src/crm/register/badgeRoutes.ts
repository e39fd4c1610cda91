import Router from "@koa/router";
import type { Ctx, State } from "../../web/state.ts";
import { config } from "../../config.ts";
import { frenchDay } from "../french.ts";
import { regionOf } from "../territories/regions.ts";
import { badgeSvg, pictureSvg } from "./badge.ts";
import { pictureOf } from "./pictureOf.ts";
import { signatoryOf } from "./signatoryView.ts";

/** What a signatory shows elsewhere: it always tells today's truth, and is never kept longer than a few minutes. */
export const badgeRoutes = new Router<State>({ prefix: "/badge" }).get("/:slug/partage.svg", ctx => draw(ctx, pictureSvg)).get("/:slug/partage.png", picture).get("/:slug.svg", ctx => draw(ctx, badgeSvg));

async function draw(ctx: Ctx, svg: typeof badgeSvg) {
  const body = svg(await badgeOf(ctx));
  share(ctx, "image/svg+xml", body);
}

/** The same as PNG: social networks show no SVG. */
async function picture(ctx: Ctx) {
  const body = await pictureOf(pictureSvg(await badgeOf(ctx)));
  share(ctx, "image/png", body);
}

function share(ctx: Ctx, type: string, body: string | Buffer) {
  ctx.type = type;
  ctx.set({ "Cache-Control": "public, max-age=300", "Cross-Origin-Resource-Policy": "cross-origin" });
  ctx.body = body;
}

async function badgeOf(ctx: Ctx) {
  const { company, charter, status } = await signatoryOf(ctx.params.slug ?? "");
  const until = charter.endedAt ?? charter.validUntil;
  return {
    company: company.name,
    region: regionOf(config().REGION).fullName,
    color: config().REGION_COLOR,
    state: status.label,
    bound: status.inForce,
    since: `${status.inForce ? "jusqu’au" : "depuis le"} ${until ? frenchDay(until) : ""}`,
  };
}
