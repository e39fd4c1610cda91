import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { needs } from "../rights/needs.ts";
import { Epci } from "../territories/epci.ts";
import { unaccented } from "../french.ts";
import { epcisOf } from "./epcisOf.ts";
import { nameReferent } from "./nameReferent.ts";
import type { TypedReferent } from "./readReferent.ts";
import { perPage, referentView, referentsView } from "./referentView.ts";

/** Whom everyone of a territory may call, named by the staff of that territory. */
export const referentRoutes = new Router<State>({ prefix: "/equipe/referents" })
  .use(needs("referents.name"))
  .get("/", list)
  .get("/:epci", async ctx => show(ctx, await theirs(ctx), null, noProblems()))
  .post("/:epci", ctx => change(ctx, fields(ctx.request.body, "name", "role", "phone", "email", "hours")))
  .post("/:epci/retrait", ctx => change(ctx, null));

const theirs = async (ctx: Ctx) => orNotFound(await Epci.findOne({ $and: [{ code: ctx.params.epci ?? "" }, epcisOf(ctx.state.person!)] }));

async function list(ctx: Ctx) {
  const [{ q }, scope, number] = [fields(ctx.query, "q"), epcisOf(ctx.state.person!), pageNumber(ctx, 100)];
  // A Région has some seventy EPCIs: their names are compared here, accents aside.
  const all = await Epci.find(scope).sort({ name: 1 }).limit(1000);
  const kept = all.filter(({ name, referent }) => unaccented(`${name} ${referent?.name ?? ""}`).includes(unaccented(q)));
  const found = kept.slice((number - 1) * perPage, number * perPage);
  ctx.body = page(ctx, "referents/list", referentsView({ found, total: kept.length, unnamed: all.filter(({ referent }) => !referent).length, query: q, number }));
}

async function show(ctx: Ctx, epci: Epci, typed: TypedReferent | null, problems: Problems) {
  ctx.body = page(ctx, "referents/referent", { ...(await referentView(epci, typed)), problems });
}

async function change(ctx: Ctx, typed: TypedReferent | null) {
  const [epci, { edition }] = [await theirs(ctx), fields(ctx.request.body, "edition")];
  try {
    await nameReferent({ epci, typed, edition: Number(edition || "x"), by: ctx.state.person! });
    localRedirect(ctx, `/equipe/referents/${epci.code}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, await theirs(ctx), typed, problems);
  }
}
