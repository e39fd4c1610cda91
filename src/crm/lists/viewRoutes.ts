import Router from "@koa/router";
import { isValidObjectId } from "mongoose";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { listings } from "../registry/registered.ts";
import { needs } from "../rights/needs.ts";
import { may } from "../rights/rights.ts";
import { dropView, keepView } from "./viewKeeping.ts";
import { SavedView, rhythms } from "./savedView.ts";

/** The views one keeps: saved from a list, shared, sent by mail, forgotten. */
export const viewRoutes = new Router<State>({ prefix: "/equipe/vues" }).use(needs("desk.open")).get("/", ctx => show(ctx, noProblems(), null)).get("/nouvelle", ask).post("/", save).post("/:view/suppression", drop);

const blank = { list: "", query: "", name: "", shared: "", rhythm: "never" };

async function show(ctx: Ctx, problems: Problems, form: typeof blank | null) {
  const person = ctx.state.person!;
  const found = await SavedView.find({ owner: person._id }).sort({ word: 1, name: 1 }).limit(200).lean();
  const labels = new Map(listings().map(({ word, label }) => [word, label]));
  const views = found.map(one => ({ name: one.name, href: `/equipe/${one.word}${one.query ? `?${one.query}` : ""}`, list: labels.get(one.word) ?? one.word, shared: one.shared, rhythm: rhythms[one.rhythm as keyof typeof rhythms], drop: `/equipe/vues/${one._id}/suppression` }));
  ctx.body = page(ctx, "lists/views", { views, form, rhythms: Object.entries(rhythms).map(([value, label]) => ({ value, label })), problems });
}

async function ask(ctx: Ctx) {
  const { list = "", query = "" } = ctx.query as Record<string, string>;
  orNotFound(listings().find(({ word, right }) => word === list && may(ctx.state.person!, right)));
  await show(ctx, noProblems(), { ...blank, list: String(list), query: String(query) });
}

async function save(ctx: Ctx) {
  const form = fields(ctx.request.body, "list", "query", "name", "shared", "rhythm");
  const listing = orNotFound(listings().find(({ word, right }) => word === form.list && may(ctx.state.person!, right)));
  try {
    const view = await keepView({ listing, name: form.name, query: form.query, shared: form.shared === "oui", rhythm: form.rhythm || "never", by: ctx.state.person! });
    localRedirect(ctx, `/equipe/${listing.word}${view.query ? `?${view.query}` : ""}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems, form);
  }
}

async function drop(ctx: Ctx) {
  const { view = "" } = ctx.params;
  if (!isValidObjectId(view) || !(await SavedView.exists({ _id: view, owner: ctx.state.person!._id }))) throw new NotFound();
  await dropView({ view, by: ctx.state.person! });
  localRedirect(ctx, "/equipe/vues");
}
