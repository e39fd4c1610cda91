import Router from "@koa/router";
import { needs } from "../../../crm/rights/needs.ts";
import { NotFound, Refusal, orNotFound } from "../../../web/errors.ts";
import { fields } from "../../../web/fields.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { problemsIn } from "../../../web/problems.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { checkFact, markReviewed } from "./amend.ts";
import { dropDraft, keepOurs, restoreShipped } from "./changes.ts";
import { formOf } from "./entryForm.ts";
import { entryView } from "./entryView.ts";
import { mayReview, reviewerOf } from "./reviewers.ts";
import { type Standing, standingOf } from "./standing.ts";

type Asked = { standing: Standing; seen: number; by: NonNullable<Ctx["state"]["person"]> };

/** One button each: what may be done with an entry besides writing it. */
export const changeRoutes = new Router<State>({ prefix: "/atelier/fiches/:entry" })
  .use(needs("knowledge.edit"))
  .post("/abandon", act(asked => dropDraft(asked)))
  .post("/livree", act(asked => restoreShipped(asked)))
  .post("/gardee", act(asked => keepOurs(asked)))
  .post("/relecture", act(review))
  .post("/faits/:fact", act((asked, ctx) => checkFact({ ...asked, fact: Number(ctx.params.fact) || 0 })));

function review(asked: Asked, ctx: Ctx) {
  const may = mayReview(asked.by, reviewerOf(formOf(asked.standing.told)?.reviewer));
  if (!may) throw new NotFound();
  const { who } = fields(ctx.request.body, "who");
  if (may === "names" && who.length < 4) throw new Refusal("reviewer", "Dites quel service l’a relue.", "who");
  return markReviewed({ ...asked, as: may === "self" ? String(asked.by._id) : who.replace(/[ \t\r\n]+/g, " ").slice(0, 80) });
}

function act(run: (asked: Asked, ctx: Ctx) => Promise<unknown>) {
  return async (ctx: Ctx) => {
    const standing = orNotFound(await standingOf(ctx.params.entry ?? ""));
    const { seen, from } = fields(ctx.request.body, "seen", "from");
    try {
      await run({ standing, seen: Number(seen || "x"), by: ctx.state.person! }, ctx);
      localRedirect(ctx, from === "dates" ? "/atelier/dates" : `/atelier/fiches/${standing.entry}`);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      ctx.body = page(ctx, "workshop/entry", { ...(await entryView(orNotFound(await standingOf(standing.entry)), ctx.state.person!, {})), problems });
    }
  };
}
