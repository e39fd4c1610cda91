import type Router from "@koa/router";
import type { State } from "../web/state.ts";

/** The chat's site map: one line a feature. */
export const botRoutes: Router<State>[] = [];
