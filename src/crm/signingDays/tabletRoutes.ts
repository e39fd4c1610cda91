import Router from "@koa/router";
import { cookieName, cookieOptions } from "../../web/cookies.ts";
import { orNotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { closeSession } from "../people/sessions.ts";
import { SigningDay, dayCookie } from "./signingDay.ts";
import { wallView } from "./wallView.ts";

/** The tablet of a signing day and the wall beside it. */
export const tabletRoutes = new Router<State>({ prefix: "/signatures/:day" }).get("/", tablet).post("/suivante", next).get("/mur", async ctx => void (ctx.body = page(ctx, "signing-days/wall", await wallView(await theirs(ctx)))));

const theirs = async (ctx: Ctx) => orNotFound(await SigningDay.findOne({ publicId: ctx.params.day ?? "" }));

async function tablet(ctx: Ctx) {
  const day = await theirs(ctx);
  ctx.body = page(ctx, "signing-days/tablet", { name: day.name, place: day.place, action: `/signatures/${day.publicId}/suivante`, signedIn: ctx.state.person?.name ?? null });
}

/** The next company finds a tablet that has forgotten the one before, and the colleague who set it up: a new visitor, whom no earlier page knows. */
async function next(ctx: Ctx) {
  const day = await theirs(ctx);
  if (ctx.state.session) await closeSession(ctx.state.session);
  ctx.cookies.set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });
  ctx.cookies.set(cookieName("visitor"), "", { ...cookieOptions(), maxAge: 0 });
  ctx.cookies.set(cookieName(dayCookie), day.publicId, cookieOptions());
  localRedirect(ctx, "/charte");
}
