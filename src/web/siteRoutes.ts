import Router from "@koa/router";
import { developmentOnly } from "../crm/mail/lettersRoutes.ts";
import { showcaseProblems } from "../templates/showcase.ts";
import { page } from "./page.ts";
import type { Ctx, State } from "./state.ts";

const show = (name: string) => (ctx: Ctx) => void (ctx.body = page(ctx, name));

/** Pages that belong to no feature: home, legal, the components. */
export const siteRoutes = new Router<State>()
  .get("/", show("home/home"))
  .get("/accessibilite", show("legal/accessibility"))
  .get("/mentions-legales", show("legal/legal-notice"))
  .get("/dev/composants", ctx => {
    developmentOnly();
    ctx.body = page(ctx, "dev/components", { problems: showcaseProblems });
  });
