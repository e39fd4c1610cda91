import Router from "@koa/router";
import { needs } from "../../../crm/rights/needs.ts";
import { orNotFound } from "../../../web/errors.ts";
import { fields } from "../../../web/fields.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { problemsIn } from "../../../web/problems.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { type Standing, standingOf } from "../entries/standing.ts";
import { publishDraft, trialOf } from "./publishDraft.ts";
import { trialView } from "./trialView.ts";
import { tryDraft } from "./tryDraft.ts";

/** A draft is tried, and read beside what is told now, before it is published. */
export const trialRoutes = new Router<State>({ prefix: "/atelier/fiches/:entry" }).use(needs("knowledge.edit")).get("/essai", show).post("/essai", attempted(tried)).post("/publication", attempted(published));

const known = async (ctx: Ctx) => orNotFound(await standingOf(ctx.params.entry ?? ""));
const view = async (ctx: Ctx, standing: Standing, reason: string) => trialView(standing, standing.draft ? await trialOf(standing.entry, standing.edition) : null, ctx.state.person!, reason);

async function show(ctx: Ctx) {
  ctx.body = page(ctx, "workshop/trial", await view(ctx, await known(ctx), ""));
}

async function tried(_ctx: Ctx, standing: Standing) {
  await tryDraft(standing);
  return `/atelier/fiches/${standing.entry}/essai`;
}

async function published(ctx: Ctx, standing: Standing) {
  const { seen, reason } = fields(ctx.request.body, "seen", "reason");
  await publishDraft({ standing, seen: Number(seen || "x"), reason: reason.slice(0, 300), by: ctx.state.person! });
  return `/atelier/fiches/${standing.entry}`;
}

function attempted(run: (ctx: Ctx, standing: Standing) => Promise<string>) {
  return async (ctx: Ctx) => {
    const standing = await known(ctx);
    try {
      localRedirect(ctx, await run(ctx, standing));
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      ctx.body = page(ctx, "workshop/trial", { ...(await view(ctx, await known(ctx), fields(ctx.request.body, "reason").reason)), problems });
    }
  };
}
