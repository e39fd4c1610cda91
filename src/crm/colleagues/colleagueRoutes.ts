import Router from "@koa/router";
import { fields, values } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { inviteColleague } from "../entry/inviteColleague.ts";
import type { TypedColleague } from "../entry/readColleague.ts";
import { proven } from "../people/proof/proven.ts";
import { needs } from "../rights/needs.ts";
import { findColleagues } from "./findColleagues.ts";
import { listView } from "./listView.ts";
import { rightsFields } from "./rightsFields.ts";
import { standings } from "./standing.ts";

const perPage = 25;

/** The accounts of the staff: found, and invited by somebody who has just proved who they are. */
export const colleagueRoutes = new Router<State>({ prefix: "/equipe/comptes" })
  .use(needs("people.manage"))
  .get("/", list)
  .get("/invitation", ctx => ask(ctx, { name: "", email: "", roles: [], departements: [], epcis: [] }, noProblems()))
  .post("/invitation", proven, invite);

async function list(ctx: Ctx) {
  const { q: query, etat } = fields(ctx.query, "q", "etat");
  const standing = Object.hasOwn(standings, etat) ? (etat as keyof typeof standings) : "";
  const number = pageNumber(ctx, 1000);
  const found = await findColleagues({ query, standing, skip: (number - 1) * perPage, limit: perPage });
  ctx.body = page(ctx, "colleagues/list", listView({ ...found, query, standing, number, perPage, at: new Date() }));
}

async function ask(ctx: Ctx, form: TypedColleague, problems: Problems) {
  ctx.body = page(ctx, "colleagues/invite", { form, fields: await rightsFields(form), problems });
}

async function invite(ctx: Ctx) {
  const body = ctx.request.body;
  const typed = { ...fields(body, "name", "email"), roles: values(body, "roles"), departements: values(body, "departements"), epcis: values(body, "epcis") };
  try {
    const person = await inviteColleague({ typed, by: ctx.state.person!, at: new Date() });
    localRedirect(ctx, `/equipe/comptes/${person._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await ask(ctx, typed, problems);
  }
}
