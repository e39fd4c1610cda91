import Router from "@koa/router";
import type { Middleware } from "koa";
import mongoose from "mongoose";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { conditions } from "../lists/conditions.ts";
import { kindIn, theirRecord } from "../records/theirRecord.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { recordKind } from "../registry/registered.ts";
import { needs } from "../rights/needs.ts";
import { maySee } from "../rights/scope.ts";
import { Merge } from "./merge.ts";
import { mergeRecords } from "./mergeRecords.ts";
import { type Choices, chosenFields } from "./mergedFacts.ts";
import { chooseView, mergeView, sidesView } from "./mergeView.ts";
import { undoMerge } from "./undoMerge.ts";

type Two = { ctx: Ctx; kind: RecordKind; kept: Row; gone: Row };
const writes = needs("records.write") as Middleware as never;

/** Two records of one thing become one: choose the other, compare side by side, merge; and take it back. */
export const mergeRoutes = new Router<State>({ prefix: "/equipe" })
  .get("/fusions/:merge", writes, ctx => done(ctx, noProblems()))
  .post("/fusions/:merge/annulation", writes, undo)
  .get("/:kind/:record/fusion", writes, choose)
  .get("/:kind/:record/fusion/:other", writes, two(one => sides(one, noProblems(), {})))
  .post("/:kind/:record/fusion/:other", writes, two(merge));

async function choose(ctx: Ctx, next: () => Promise<unknown>) {
  const kind = kindIn(ctx);
  if (!kind) return next();
  const row = await theirRecord(ctx, kind);
  const { q } = fields(ctx.query, "q");
  const asked = { $and: [conditions(kind, { filters: {}, q }, ctx.state.person!), { _id: mongoose.trusted({ $ne: row._id }), deletedAt: null }] };
  const found = q ? ((await kind.model.find(asked as never).sort({ filedAs: 1 }).limit(20).populate((kind.populate ?? []) as never).lean()) as unknown as Row[]) : [];
  ctx.body = page(ctx, "merges/choose", chooseView(kind, row, q, found));
}

function two(run: (two: Two) => Promise<unknown>) {
  return async (ctx: Ctx, next: () => Promise<unknown>) => {
    const kind = kindIn(ctx);
    if (!kind) return next();
    const [kept, gone] = [await theirRecord(ctx, kind), await theirRecord({ params: { ...ctx.params, record: ctx.params.other ?? "" }, state: ctx.state }, kind)];
    if (kept.deletedAt || gone.deletedAt || kept._id.equals(gone._id)) throw new NotFound();
    await run({ ctx, kind, kept, gone });
  };
}

async function sides({ ctx, kind, kept, gone }: Two, problems: Problems, choices: Choices) {
  ctx.body = page(ctx, "merges/sides", { ...(await sidesView(kind, kept, gone, choices)), problems });
}

async function merge(one: Two) {
  const { ctx, kind, kept, gone } = one;
  const typed = fields(ctx.request.body, "kept-edition", "gone-edition", ...chosenFields(kind).map(({ name }) => `side-${name}`)) as Record<string, string>;
  const choices = Object.fromEntries(chosenFields(kind).flatMap(({ name }) => (typed[`side-${name}`] === "kept" || typed[`side-${name}`] === "gone" ? [[name, typed[`side-${name}`]]] : []))) as Choices;
  try {
    const made = await mergeRecords({ kind, kept: { id: kept._id, edition: Number(typed["kept-edition"]) }, gone: { id: gone._id, edition: Number(typed["gone-edition"]) }, choices, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/fusions/${made._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await sides(one, problems, choices);
  }
}

async function theirMerge(ctx: Ctx) {
  const merge = await documentOf(ctx.params.merge, id => Merge.findById(id));
  const kind = orNotFound(recordKind(merge.word));
  const kept = orNotFound((await kind.model.findById(merge.kept).lean()) as Row | null);
  if (!maySee(ctx.state.person!, kept as never)) throw new NotFound();
  return { merge, kind };
}

async function done(ctx: Ctx, problems: Problems) {
  const { merge, kind } = await theirMerge(ctx);
  ctx.body = page(ctx, "merges/done", { ...mergeView(merge, kind), problems });
}

async function undo(ctx: Ctx) {
  const { merge } = await theirMerge(ctx);
  try {
    await undoMerge({ merge, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/fusions/${merge._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await done(ctx, problems);
  }
}
