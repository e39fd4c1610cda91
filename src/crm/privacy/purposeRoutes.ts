import Router from "@koa/router";
import { config } from "../../config.ts";
import { page } from "../../web/page.ts";
import type { State } from "../../web/state.ts";
import { purposesView } from "./purposesView.ts";

/** The register of purposes, for everybody. */
export const purposeRoutes = new Router<State>().get("/donnees-personnelles", ctx => void (ctx.body = page(ctx, "privacy/purposes", purposesView(config().DPO_CONTACT ?? null))));
